package org.plenary.adoption;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plenary.consultation.Comment;
import org.plenary.consultation.Register;
import org.plenary.consultation.RegisterFilter;
import org.plenary.consultation.RegisterOrder;
import org.plenary.consultation.TextKey;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;
import org.plenary.ui.Messages;
import org.plenary.ui.TableCsv;
import org.springframework.stereotype.Component;

/** The register of comments as a page and as a table. */
@Component
class RegisterPages {

  private static final int PAGE = 500;

  private static final List<String> COLUMNS =
      List.of("number", "place", "text", "proposed", "author", "organisation", "country", "state");

  private final Register register;
  private final Messages messages;

  RegisterPages(Register register, Messages messages) {
    this.register = register;
    this.messages = messages;
  }

  /** Adds both, and answers how many comments they hold. */
  int add(Person by, GuidelineId guideline, OfflineFile file) throws IOException {
    RegisterFilter all = RegisterFilter.of(guideline);
    int count = register.count(by, all);
    List<List<Object>> rows = new ArrayList<>();
    for (int offset = 0; offset < count; offset += PAGE) {
      register.list(by, all, RegisterOrder.NUMBER, offset, PAGE).stream()
          .map(one -> cells(by, one))
          .forEach(rows::add);
    }
    List<String> header =
        COLUMNS.stream()
            .map(column -> messages.get(by.locale(), "consultation.export." + column))
            .toList();
    file.add(
        "comments/register.html",
        new OfflinePage(
                messages.get(by.locale(), "adoption.file.register", rows.size()), by.locale())
            .table(header, rows)
            .html());
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    TableCsv.write(header, rows, csv);
    file.add("comments/register.csv", csv.toByteArray());
    return rows.size();
  }

  private List<Object> cells(Person by, Comment one) {
    return List.of(
        one.number() == null ? 0 : one.number(),
        one.label(),
        one.text(),
        one.proposed(),
        one.authorName(),
        one.organisation(),
        one.country(),
        messages.get(by.locale(), "consultation.state." + TextKey.of(one.state())));
  }
}
