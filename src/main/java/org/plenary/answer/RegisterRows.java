package org.plenary.answer;

import java.util.List;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of comments, read as the register. */
@Component
class RegisterRows {

  private final JdbcClient jdbc;

  RegisterRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Comment> list(RegisterQuery query, RegisterOrder order, int offset, int limit) {
    return jdbc.sql(
            "select * from consultation_comment where "
                + query.where()
                + " order by "
                + order.columns()
                + " limit :limit offset :offset")
        .params(query.values())
        .param("limit", limit)
        .param("offset", offset)
        .query(CommentColumns::read)
        .list();
  }

  int count(RegisterQuery query) {
    return jdbc.sql("select count(*) from consultation_comment where " + query.where())
        .params(query.values())
        .query(Integer.class)
        .single();
  }
}
