package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.support.Sources;

/**
 * No statement names a table, a column or an alias by a word that MySQL keeps for itself. Neither
 * H2 nor MariaDB keeps all of them: {@code lead}, {@code rank} and {@code system} pass there, and
 * stop a MySQL server at the first call.
 */
class ReservedWordsTest {

  /** {@code select word from information_schema.keywords where reserved = 1}, of MySQL 9.7. */
  private static final Set<String> RESERVED =
      Set.of(Sources.read(Path.of("src/test/resources/mysql-reserved-words.txt")).split("\\s+"));

  /** What may follow a table without being its alias, or a type after {@code cast(… as}. */
  private static final Set<String> NO_NAMES =
      Set.of(
          ("on where set left inner join order group values using cross union limit for select"
                  + " having and or char decimal unsigned")
              .split(" "));

  private static final Pattern LITERAL =
      Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

  private static final Pattern SQL =
      Pattern.compile("\\b(select|insert into|update|delete from|join|where|order by|from)\\s");

  private static final List<Pattern> NAMES =
      List.of(
          Pattern.compile("\\b(?:from|join|update|into)\\s+([a-z_]+)"),
          Pattern.compile("\\b(?:from|join|update|into)\\s+[a-z_]+\\s+([a-z_]+)"),
          Pattern.compile("\\)?\\s+as\\s+([a-z_]+)"),
          Pattern.compile("\\b([a-z_]+)\\.[a-z_]"));

  private static final Pattern COLUMN =
      Pattern.compile(
          "(?:^\\s+|add column\\s+)([a-z_]+)\\s+(?:varchar|char|bigint|int|boolean|timestamp|date|"
              + "decimal|text|longtext|mediumtext|clob)\\b",
          Pattern.MULTILINE);

  @Test
  void statementsNameNothingByAWordOfMySql() {
    assertThat(
            Sources.main()
                .flatMap(
                    source -> reservedIn(source.text()).stream().map(word -> word + " " + source)))
        .isEmpty();
  }

  @Test
  void tablesHaveNoColumnByAWordOfMySql() {
    assertThat(Sources.under(Path.of("src/main/resources/db/migration"), ".sql").toList())
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(
                        COLUMN
                            .matcher(Sources.read(file))
                            .results()
                            .map(found -> found.group(1))
                            .filter(RESERVED::contains))
                    .as("%s", file)
                    .isEmpty());
  }

  @Test
  void findsAReservedAlias() {
    assertThat(reservedIn("x(\"select a.id from a left join b lead on lead.id = a.b_id\")"))
        .containsExactly("lead");
  }

  private static Set<String> reservedIn(String java) {
    Set<String> reserved = new HashSet<>();
    statements(java)
        .flatMap(sql -> NAMES.stream().flatMap(name -> name.matcher(sql).results()))
        .map(found -> found.group(1))
        .filter(RESERVED::contains)
        .filter(word -> !NO_NAMES.contains(word))
        .forEach(reserved::add);
    return reserved;
  }

  private static Stream<String> statements(String java) {
    return LITERAL
        .matcher(java)
        .results()
        .map(ReservedWordsTest::text)
        .filter(literal -> SQL.matcher(literal).find());
  }

  private static String text(MatchResult literal) {
    return literal.group(1) == null ? literal.group(2) : literal.group(1);
  }
}
