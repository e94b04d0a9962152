package org.plenary.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the expressions of a model ask of beans, whatever these are called. */
final class BeanCalls {

  /**
   * @param arguments how many are handed over; -1 where a property is read and nothing called
   */
  record Call(String bean, String method, int arguments) {}

  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)\\}");
  private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"|&quot;.*?&quot;");
  private static final Pattern DOTTED = Pattern.compile("(?<![\\w.])([A-Za-z_]\\w*)\\.(\\w+)");

  /** The engine's own words for where it stands. */
  private static final Set<String> ENGINE = Set.of("execution", "task");

  private BeanCalls() {}

  static List<Call> in(String model) {
    List<Call> calls = new ArrayList<>();
    Matcher expression = EXPRESSION.matcher(model);
    while (expression.find()) {
      String bare = TEXT.matcher(expression.group(1)).replaceAll("text");
      Matcher dotted = DOTTED.matcher(bare);
      while (dotted.find()) {
        if (!ENGINE.contains(dotted.group(1))) {
          String rest = bare.substring(dotted.end()).stripLeading();
          calls.add(new Call(dotted.group(1), dotted.group(2), countArguments(rest)));
        }
      }
    }
    return calls;
  }

  private static int countArguments(String rest) {
    if (!rest.startsWith("(")) {
      return -1;
    }
    int depth = 0;
    int arguments = rest.substring(1).stripLeading().startsWith(")") ? 0 : 1;
    for (char letter : rest.toCharArray()) {
      depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
      arguments += letter == ',' && depth == 1 ? 1 : 0;
      if (depth == 0) {
        return arguments;
      }
    }
    throw new IllegalArgumentException("A bracket stays open: " + rest);
  }
}
