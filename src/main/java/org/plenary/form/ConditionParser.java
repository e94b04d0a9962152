package org.plenary.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the part of FEEL that {@link Condition} describes. */
final class ConditionParser {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<op>!=|=|\\(|\\)|,)|(?<text>\"(?:[^\"\\\\]|\\\\[\"\\\\])*\")"
              + "|(?<number>-?\\d+(?:\\.\\d+)?)|(?<word>[A-Za-z_][A-Za-z0-9_]*))\\s*");

  private final List<String> tokens;
  private int position;

  private ConditionParser(List<String> tokens) {
    this.tokens = tokens;
  }

  /** Reads an expression that starts with {@code =}; empty if it is outside the supported part. */
  static Optional<Condition> parse(String expression) {
    if (!expression.strip().startsWith("=")) {
      return Optional.empty();
    }
    Optional<List<String>> tokens = tokenise(expression.strip().substring(1));
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    var parser = new ConditionParser(tokens.get());
    try {
      Condition condition = parser.any();
      return parser.position == parser.tokens.size() ? Optional.of(condition) : Optional.empty();
    } catch (NotSupported notSupported) {
      return Optional.empty();
    }
  }

  private static Optional<List<String>> tokenise(String expression) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(expression);
    int end = 0;
    while (end < expression.length()) {
      matcher.region(end, expression.length());
      if (!matcher.lookingAt()) {
        return Optional.empty();
      }
      tokens.add(matcher.group().strip());
      end = matcher.end();
    }
    return Optional.of(tokens);
  }

  private Condition any() {
    List<Condition> parts = new ArrayList<>(List.of(all()));
    while (take("or")) {
      parts.add(all());
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.Any(List.copyOf(parts));
  }

  private Condition all() {
    List<Condition> parts = new ArrayList<>(List.of(single()));
    while (take("and")) {
      parts.add(single());
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.All(List.copyOf(parts));
  }

  private Condition single() {
    if (take("(")) {
      return closed(any());
    } else if (take("not")) {
      require("(");
      return new Condition.Not(closed(any()));
    } else if (take("list")) {
      return contains();
    }
    String name = name();
    boolean equal = take("=");
    if (!equal) {
      require("!=");
    }
    return new Condition.Comparison(name, equal, literal(next()));
  }

  private Condition contains() {
    require("contains");
    require("(");
    String name = name();
    require(",");
    Object literal = literal(next());
    if (literal == null) {
      throw new NotSupported();
    }
    return closed(new Condition.Contains(name, literal));
  }

  private Condition closed(Condition inner) {
    require(")");
    return inner;
  }

  private String name() {
    String name = next();
    if (!SchemaReader.KEY.matcher(name).matches()) {
      throw new NotSupported();
    }
    return name;
  }

  private @Nullable Object literal(String token) {
    if (token.startsWith("\"")) {
      return token.substring(1, token.length() - 1).replaceAll("\\\\([\"\\\\])", "$1");
    }
    return switch (token) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      case "null" -> null;
      default -> number(token);
    };
  }

  private static Object number(String token) {
    try {
      return AnswerValue.number(new BigDecimal(token));
    } catch (NumberFormatException notANumber) {
      throw new NotSupported();
    }
  }

  private boolean take(String token) {
    boolean found = position < tokens.size() && tokens.get(position).equals(token);
    if (found) {
      position++;
    }
    return found;
  }

  private void require(String token) {
    if (!take(token)) {
      throw new NotSupported();
    }
  }

  private String next() {
    if (position == tokens.size()) {
      throw new NotSupported();
    }
    return tokens.get(position++);
  }

  private static final class NotSupported extends RuntimeException {}
}
