/** The look of the pages behind a one-time link; part of their policy by its hash. */
export const STYLE = `
  :root { color-scheme: light dark; --ink: #2d3e50; --soft: #54687e; --line: #d5dee8; --paper: #fff; --ground: #f5f8fa;
          --act: #4b3bd6; --bad: #b3261e; --bad-ground: #fdf1f0; --good: #1a6b45; --good-ground: #eef8f2 }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #e6edf4; --soft: #a9bace; --line: #384656; --paper: #1c242d; --ground: #141a21;
            --act: #b3aaff; --bad: #ffb4ab; --bad-ground: #3a1f1d; --good: #8fdcb5; --good-ground: #17301f }
  }
  * { box-sizing: border-box }
  body { margin: 0; background: var(--ground); color: var(--ink);
         font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif }
  main { width: min(44rem, 100%); margin: 0 auto; padding: clamp(1rem, 4vw, 2.5rem); background: var(--paper) }
  @media (min-width: 46rem) {
    main { margin: 3rem auto; border: 1px solid var(--line); border-radius: 14px }
  }
  .brand { font-size: .8rem; letter-spacing: .08em; text-transform: uppercase; color: var(--soft); margin: 0 0 1rem }
  h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .75rem }
  h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
  p, ol, ul { margin: 0 0 1rem }
  ol, ul { padding-left: 1.4rem }
  li { margin-bottom: .25rem }
  a { color: var(--act) }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 1.25rem 0; padding: .9rem 1rem;
       border: 1px solid var(--line); border-radius: 10px }
  dt { color: var(--soft) }
  dd { margin: 0; overflow-wrap: anywhere }
  @media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0 } dd { margin-bottom: .6rem } }
  .button, button { display: inline-block; padding: .6rem 1.2rem; border-radius: 8px; font: inherit; font-weight: 600;
                    cursor: pointer; text-decoration: none; border: 2px solid var(--act) }
  .button { background: transparent; color: var(--act) }
  button { background: var(--act); color: var(--paper) }
  :focus-visible { outline: 3px solid var(--act); outline-offset: 3px }
  label { display: block; font-weight: 600; margin-bottom: .25rem }
  input { width: 100%; padding: .6rem .7rem; font: inherit; color: inherit; background: transparent;
          border: 1px solid var(--soft); border-radius: 8px }
  input[aria-invalid] { border: 2px solid var(--bad) }
  .hint { color: var(--soft); font-size: .9rem; margin: .3rem 0 1rem }
  .box { padding: .9rem 1rem; border-left: 4px solid; border-radius: 8px; margin: 0 0 1rem }
  .box p { margin: 0 0 .5rem; color: var(--ink) }
  .box p:last-child { margin: 0 }
  .bad { border-color: var(--bad); background: var(--bad-ground) }
  .bad strong { color: var(--bad) }
  .good { border-color: var(--good); background: var(--good-ground) }
  summary { cursor: pointer; font-weight: 600; padding: .35rem 0; margin-bottom: .75rem }
  table { width: 100%; border-collapse: collapse; font-size: .9rem; margin: 0 0 1rem }
  caption { text-align: left; color: var(--soft); padding-bottom: .4rem }
  th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-top: 1px solid var(--line);
           overflow-wrap: anywhere }
  thead th { border: 0; color: var(--soft); white-space: nowrap }
  th[scope="rowgroup"] { padding-top: 1rem }
  th[scope="row"] { font-weight: 400 }
  td strong { white-space: nowrap }
  @media (max-width: 30rem) {
    table, caption, thead, tbody { display: block }
    tr { display: grid; grid-template-columns: 1fr max-content; gap: 0 1rem; padding: .4rem 0;
         border-top: 1px solid var(--line) }
    thead tr { border: 0 }
    tr > * { border: 0; padding: 0 }
    tr > :nth-child(3), th[scope="rowgroup"] { grid-column: 1 / -1 }
    tr > :nth-child(3) { color: var(--soft) }
    .no-why { display: none }
  }
  :lang(ja) { line-break: strict }
  :lang(ja) :is(h1, h2, .button, button) { word-break: auto-phrase }
  footer { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .85rem; color: var(--soft) }
`;
