package org.plenary.rehearsal;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The real work plan of the expert group as a file to import, its months moved. */
final class WorkPlanFile {

  /** What month of the plan it is when the play stops. */
  private static final YearMonth STOPS_IN = YearMonth.of(2024, 5);

  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final int DONE_BEFORE = 3;

  private WorkPlanFile() {}

  static byte[] movedTo(YearMonth now) {
    long months = STOPS_IN.until(now, ChronoUnit.MONTHS);
    int[] number = {0};
    return Material.lines("ewg-work-plan.csv").stream()
        .map(line -> MONTH.matcher(line).replaceAll(found -> later(found.group(), months)))
        .map(line -> line + actual(number[0]++, line))
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String later(String month, long months) {
    return YearMonth.parse(month).plusMonths(months).toString();
  }

  /** What was done before the plan was written down here. */
  private static String actual(int number, String line) {
    if (number == 0) {
      return ",actual,delivered";
    }
    return number > DONE_BEFORE ? ",," : "," + line.substring(0, 7) + "-09,Letter to the experts";
  }
}
