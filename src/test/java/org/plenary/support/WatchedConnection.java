package org.plenary.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A connection that tells of each statement when it is executed, however often it was prepared. */
final class WatchedConnection {

  private WatchedConnection() {}

  static Connection of(Connection target, Consumer<String> whenExecuted) {
    return proxy(
        Connection.class,
        (proxy, method, arguments) ->
            watched(call(target, method, arguments), textIn(arguments), whenExecuted));
  }

  private static @Nullable Object watched(
      @Nullable Object made, String sql, Consumer<String> whenExecuted) {
    if (made instanceof CallableStatement statement) {
      return proxy(CallableStatement.class, telling(statement, sql, whenExecuted));
    }
    if (made instanceof PreparedStatement statement) {
      return proxy(PreparedStatement.class, telling(statement, sql, whenExecuted));
    }
    if (made instanceof Statement statement) {
      return proxy(Statement.class, telling(statement, sql, whenExecuted));
    }
    return made;
  }

  private static InvocationHandler telling(
      Statement target, String prepared, Consumer<String> whenExecuted) {
    return (proxy, method, arguments) -> {
      if (method.getName().startsWith("execute")) {
        whenExecuted.accept(prepared.isEmpty() ? textIn(arguments) : prepared);
      }
      return call(target, method, arguments);
    };
  }

  private static String textIn(Object @Nullable [] arguments) {
    return arguments != null && arguments.length > 0 && arguments[0] instanceof String text
        ? text
        : "";
  }

  private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
