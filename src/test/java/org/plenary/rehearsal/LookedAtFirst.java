package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.plenary.notification.ForeseenNotices;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ReflectiveMethodInvocation;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Has the mails of steps looked at before somebody takes them for the first time, and sees to it
 * that the look leaves nothing behind.
 */
class LookedAtFirst {

  private final ForeseenNotices foreseen;
  private final JdbcClient jdbc;
  private final Path files;
  private final Map<String, List<String>> shown = new LinkedHashMap<>();
  private final Map<String, List<String>> queued = new LinkedHashMap<>();
  private final List<Runnable> undo = new ArrayList<>();

  LookedAtFirst(ForeseenNotices foreseen, JdbcClient jdbc, String files) {
    this.foreseen = foreseen;
    this.jdbc = jdbc;
    this.files = Path.of(files);
  }

  void watch(Object service, String method) {
    watch(method, service, method);
  }

  /** For a step whose method has the name of another. */
  void watch(String step, Object service, String method) {
    watch(
        step,
        service,
        method,
        call -> () -> take(((ReflectiveMethodInvocation) call).invocableClone()));
  }

  /**
   * @param look what a screen looks at instead, where the procedure writes a moment later
   */
  void watch(
      String step, Object service, String method, Function<MethodInvocation, Runnable> look) {
    MethodInterceptor first =
        call ->
            call.getMethod().getName().equals(method) && !shown.containsKey(step)
                ? looked(step, call, look)
                : call.proceed();
    ((Advised) service).addAdvice(0, first);
    undo.add(() -> ((Advised) service).removeAdvice(first));
  }

  /** Others go on with the same services. */
  void stop() {
    undo.forEach(Runnable::run);
  }

  private Object looked(
      String step, MethodInvocation call, Function<MethodInvocation, Runnable> look)
      throws Throwable {
    shown.put(step, List.of());
    look(step, look.apply(call));
    List<String> before = mails("%");
    Object result = call.proceed();
    List<String> since = mails("%");
    before.forEach(since::remove);
    queued.put(step, since);
    return result;
  }

  void look(String step, Runnable taken) {
    Map<String, Long> before = traces();
    shown.put(
        step,
        foreseen.of(taken).stream()
            .map(mail -> mail.template() + " " + mail.to().email())
            .toList());
    assertThat(traces()).as("what the look at %s left behind", step).isEqualTo(before);
  }

  Map<String, List<String>> shown() {
    return shown;
  }

  /** What the step's own transaction queued. */
  List<String> queued(String step) {
    return queued.get(step);
  }

  List<String> mails(String template) {
    return new ArrayList<>(
        jdbc.sql(
                "select template, recipient_email from notification_notice where template like ?"
                    + " order by queued_at, id")
            .param(template)
            .query((row, number) -> row.getString(1) + " " + row.getString(2))
            .list());
  }

  /** Rows and next numbers of every table, the engine's as well, and the files that are kept. */
  private Map<String, Long> traces() {
    Map<String, Long> traces = new TreeMap<>();
    jdbc.sql(
            "select table_name from information_schema.tables"
                + " where table_schema = schema() and table_type = 'BASE TABLE'")
        .query(String.class)
        .list()
        .forEach(
            table ->
                traces.put(
                    table,
                    jdbc.sql("select count(*) from \"" + table + "\"").query(Long.class).single()));
    jdbc.sql(
            "select table_name, identity_base from information_schema.columns"
                + " where table_schema = schema() and is_identity = 'YES'")
        .query((row, number) -> traces.put("next of " + row.getString(1), row.getLong(2)))
        .list();
    assertThat(traces).containsKey("next of " + auditTable(traces));
    traces.put("files", countFiles());
    return traces;
  }

  private static String auditTable(Map<String, Long> traces) {
    return traces.keySet().stream()
        .filter(table -> table.equalsIgnoreCase("audit_record"))
        .findFirst()
        .orElseThrow();
  }

  private long countFiles() {
    if (!Files.exists(files)) {
      return 0;
    }
    try (Stream<Path> all = Files.walk(files)) {
      return all.count();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void take(MethodInvocation step) {
    try {
      step.proceed();
    } catch (RuntimeException failed) {
      throw failed;
    } catch (Throwable failed) {
      throw new IllegalStateException(failed);
    }
  }
}
