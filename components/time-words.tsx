type TimeWordsProps = { dateTime: string; children: string };

export function TimeWords({ dateTime, children }: TimeWordsProps) {
  return <time dateTime={dateTime}>{children}</time>;
}
