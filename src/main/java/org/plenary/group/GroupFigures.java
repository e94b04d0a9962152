package org.plenary.group;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts over all groups, in one statement however many there are. */
@Repository
public class GroupFigures {

  private final JdbcClient jdbc;

  GroupFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Map<GroupId, GroupSize> sizes() {
    Map<GroupId, GroupSize> sizes = new HashMap<>();
    jdbc.sql(
            """
            select g.id,
              (select count(*) from group_expert e where e.group_id = g.id
                and e.left_on is null and e.capacity <> 'SECRETARIAT') as members,
              (select count(*) from group_nomination n where n.group_id = g.id
                and n.state = 'COMPLETE' and n.checked_at is null) as to_check
            from group_expert_group g
            """)
        .query(
            row -> {
              sizes.put(
                  new GroupId(row.getString("id")),
                  new GroupSize(row.getInt("members"), row.getInt("to_check")));
            });
    return sizes;
  }
}
