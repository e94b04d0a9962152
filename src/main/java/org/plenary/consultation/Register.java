package org.plenary.consultation;

import java.util.List;
import org.plenary.identity.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every comment on a guideline that was ever handed in, by whatever channel, under one count of
 * numbers. The office reads all of it; those asked by a round read what the round lets them see.
 */
@Service
@Transactional(readOnly = true)
public class Register {

  private final RegisterRows rows;
  private final RegisterSight sight;

  Register(RegisterRows rows, RegisterSight sight) {
    this.rows = rows;
    this.sight = sight;
  }

  /** One page. The same number of statements however long the register is. */
  public List<Comment> list(
      Person by, RegisterFilter filter, RegisterOrder order, int offset, int limit) {
    return rows.list(
        new RegisterQuery(filter, sight.of(by, filter.guideline())), order, offset, limit);
  }

  public int count(Person by, RegisterFilter filter) {
    return rows.count(new RegisterQuery(filter, sight.of(by, filter.guideline())));
  }
}
