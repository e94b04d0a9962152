package org.plenary.notification.ui;

import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.notification.MailText;
import org.plenary.notification.MailTexts;
import org.plenary.ui.Messages;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;

/** The texts of all mails, by the folder they lie in. */
@Route("mail/templates")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class MailTextListView extends Page implements HasDynamicTitle {

  private final transient Messages messages;

  MailTextListView(MailTexts texts, Messages messages) {
    this.messages = messages;
    add(
        new PageHeader(getTranslation("notification.texts.title"))
            .crumb(getTranslation("notification.outbox.title"), NoticeRoutes.outbox())
            .facts(getTranslation("notification.texts.facts")));
    byFolder(texts.list()).forEach((folder, in) -> add(section(folder, in)));
  }

  private static Map<String, List<MailText>> byFolder(List<MailText> texts) {
    return texts.stream()
        .collect(
            Collectors.groupingBy(
                text -> text.name().substring(0, text.name().indexOf('/')),
                TreeMap::new,
                Collectors.toList()));
  }

  private PageSection section(String folder, List<MailText> texts) {
    WorkList list = new WorkList();
    for (MailText text : texts) {
      WorkRow row =
          new WorkRow(text.preview().subject(), NoticeRoutes.text(text.name())).icon("mail");
      list.add(
          text.isOptional() ? row.note(getTranslation("notification.texts.optional-mail")) : row);
    }
    return new PageSection(name(folder), list).count(texts.size());
  }

  /** A folder nobody has named yet goes by its own name. */
  private String name(String folder) {
    return messages.getOr(folder, getLocale(), "notification.texts.folder." + folder);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("notification.texts.title");
  }
}
