package org.plenary.job;

import java.util.List;

/** What a sentence is filled with, as it can be kept: text and numbers. */
final class PlainArguments {

  private PlainArguments() {}

  static List<Object> of(List<?> arguments) {
    return arguments.stream().map(PlainArguments::plain).toList();
  }

  private static Object plain(Object argument) {
    return argument instanceof Number || argument instanceof Boolean
        ? argument
        : argument.toString();
  }
}
