package org.plenary.form;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Translations written in the browser for a form that comes with the program. They lie beside the
 * file, so a later file with other questions keeps those that still have theirs.
 */
@Service
@Transactional
public class StoredTranslations {

  private final JdbcClient jdbc;

  StoredTranslations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(readOnly = true)
  public List<Translation> list(String form) {
    return jdbc.sql(
            """
            select component, text_name, language, words from form_translation
            where form_id = ? order by component, text_name, language
            """)
        .param(form)
        .query(
            (row, number) ->
                new Translation(
                    row.getString("component"),
                    row.getString("text_name"),
                    Locale.forLanguageTag(row.getString("language")),
                    row.getString("words")))
        .list();
  }

  /** Keeps these; blank words are kept too, for they may stand against some in the file. */
  public void write(String form, Collection<Translation> translations) {
    for (Translation one : translations) {
      List<String> names = List.of(form, one.key(), one.text(), one.language().getLanguage());
      jdbc.sql(
              """
              delete from form_translation
              where form_id = ? and component = ? and text_name = ? and language = ?
              """)
          .params(names)
          .update();
      jdbc.sql(
              """
              insert into form_translation (form_id, component, text_name, language, words)
              values (?, ?, ?, ?, ?)
              """)
          .params(names)
          .param(one.words().strip())
          .update();
    }
  }

  /** The form with these in place of its own; those of questions that are gone are left out. */
  public static FormSchema apply(FormSchema form, Collection<Translation> translations) {
    FormEdit edit = form.edit();
    translations.stream().filter(one -> edit.has(one.key())).forEach(edit::translate);
    return edit.done();
  }
}
