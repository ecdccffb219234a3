import css from './umbrella-mark.module.css'

/** The house's mark: one umbrella, in the brand's colour. */
export function UmbrellaMark({ size = 28 }: { size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} className={css.mark} aria-hidden="true">
      <path className={css.canopy} d="M12 2c5.2 0 9.4 3.9 10 9 .1.6-.4 1-1 1H3c-.6 0-1.1-.4-1-1 .6-5.1 4.8-9 10-9z" />
      <path className={css.handle} d="M12 12v7a2.5 2.5 0 0 0 5 0" />
    </svg>
  )
}
