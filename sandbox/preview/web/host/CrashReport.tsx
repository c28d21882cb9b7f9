interface CrashReportProps {
  title: string;
  message: string;
}

/** What stands in place of an extension that threw, with what a developer needs to find the line. */
export function CrashReport({ title, message }: CrashReportProps) {
  return (
    <div className="crash" role="alert">
      <h3>{title} could not be shown</h3>
      <p>The extension stopped with an error. HubSpot would show an empty card here; nothing was changed.</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long stack scrolls, by keyboard too */}
      <pre tabIndex={0}>{message}</pre>
    </div>
  );
}
