/** The calendar day of a moment where the person is, `YYYY-MM-DD`. */
export function calendarDay(moment: Date): string {
  const twoDigits = (part: number): string => String(part).padStart(2, "0");
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}
