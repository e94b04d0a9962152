package org.plenary.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * For a class that commits: gives the database, which has to be H2, back as it was before its first
 * test, so that others can use the same program. Between its own tests it puts back nothing.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LeavesNoTrace.Copying.class)
public @interface LeavesNoTrace {

  /** Keeps a copy, once for all the classes of a program: each leaves it as all have found it. */
  final class Copying implements BeforeAllCallback, AfterAllCallback {

    private static final String UNTOUCHED = "untouched";

    @Override
    public void beforeAll(ExtensionContext test) {
      DatabaseCopies copies = copies(test);
      if (!copies.has(UNTOUCHED)) {
        copies.keep(UNTOUCHED);
      }
    }

    @Override
    public void afterAll(ExtensionContext test) {
      copies(test).putBack(UNTOUCHED);
    }

    private static DatabaseCopies copies(ExtensionContext test) {
      return new DatabaseCopies(
          SpringExtension.getApplicationContext(test).getBean(JdbcTemplate.class));
    }
  }
}
