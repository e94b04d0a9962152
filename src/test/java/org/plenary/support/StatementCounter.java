package org.plenary.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements sent to the database, so that a test can hold a list screen to the same
 * number for one row and for three. Import it into the test:
 * {@code @Import(StatementCounter.class)}.
 *
 * <pre>{@code int forOneRow = statements.countDuring(() -> entries.list(staff, edition)); }</pre>
 */
public class StatementCounter implements BeanPostProcessor {

  private final Queue<String> sent = new ConcurrentLinkedQueue<>();

  /** What nobody asked about is not kept: a play of a whole edition sends hundreds of thousands. */
  private volatile boolean asked;

  /** How many statements the action sends. */
  public int countDuring(Runnable action) {
    return during(action).size();
  }

  /** The statements the action sends, in order. */
  public List<String> during(Runnable action) {
    sent.clear();
    asked = true;
    try {
      action.run();
    } finally {
      asked = false;
    }
    return List.copyOf(sent);
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String beanName) {
    return bean instanceof DataSource source ? new Watched(source) : bean;
  }

  private class Watched extends DelegatingDataSource {

    Watched(DataSource target) {
      super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
      return WatchedConnection.of(super.getConnection(), StatementCounter.this::keep);
    }
  }

  private void keep(String sql) {
    if (asked) {
      sent.add(sql);
    }
  }
}
