package org.plenary.entry;

import java.util.List;
import java.util.Locale;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.plenary.shared.SqlLike;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Entries by what people know of them. */
@Service
public class EntrySearch {

  private final JdbcClient jdbc;

  EntrySearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What was sent under this receipt number, or has these words in its title, in every edition; at
   * most a hundred.
   */
  public List<EntryId> list(Person by, String words) {
    if (!by.mayReadEverything()) {
      throw new NotFound("entries", words);
    }
    String text = words.strip().toLowerCase(Locale.ROOT);
    return jdbc.sql(
            """
            select e.id from entry_entry e
             where e.version > 0 and (lower(e.title) like :like escape '!' or exists (
               select 1 from entry_submission s
                where s.entry_id = e.id and lower(s.receipt) = :receipt))
             order by e.id limit 100
            """)
        .param("like", SqlLike.containing(text))
        .param("receipt", text)
        .query((row, number) -> new EntryId(row.getString("id")))
        .list();
  }
}
