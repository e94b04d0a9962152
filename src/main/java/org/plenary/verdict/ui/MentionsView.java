package org.plenary.verdict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.People;
import org.plenary.jury.ui.StaffPage;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Confirm;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.NavGroup;
import org.plenary.ui.PageSection;
import org.plenary.ui.Toast;
import org.plenary.verdict.Mention;
import org.plenary.verdict.Mentions;

/** The special mentions that partners choose: whom the office asks, and what they may read. */
@Route("special-mentions")
@Menu(title = "verdict.menu.mentions", order = NavGroup.EDITION + 45, icon = "award")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class MentionsView extends StaffPage {

  private final Mentions mentions;
  private final People people;

  MentionsView(
      Mentions mentions,
      People people,
      CurrentPerson current,
      CurrentEdition editions,
      Dates dates) {
    super(current, editions, dates);
    this.mentions = mentions;
    this.people = people;
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("verdict.mentions.title");
  }

  @Override
  protected void show(Edition edition) {
    add(header(edition));
    List<AwardSlot> slots =
        edition.slots().stream()
            .filter(slot -> slot.isMention() && slot.partner() != null)
            .toList();
    if (slots.isEmpty()) {
      add(
          new EmptyState(
              "award",
              getTranslation("verdict.mentions.empty"),
              getTranslation("verdict.mentions.empty-text")));
      return;
    }
    Paragraph text = new Paragraph(getTranslation("verdict.mentions.text"));
    text.addClassName("ink2");
    add(text);
    Map<String, Mention> asked = mentions.map(person, edition.id());
    for (AwardSlot slot : slots) {
      Component content = content(edition, slot, asked.get(slot.key()));
      add(
          new PageSection(slot.label(), content)
              .beside(new Paragraph(Objects.requireNonNull(slot.partner()))));
    }
  }

  private Component content(Edition edition, AwardSlot slot, @Nullable Mention mention) {
    if (mention != null) {
      return asked(edition, slot, mention);
    }
    if (!person.isStaff()) {
      return new Paragraph(getTranslation("verdict.mentions.nobody"));
    }
    Button ask =
        new Button(
            getTranslation("verdict.mentions.ask"), event -> invitation(edition, slot).open());
    ask.setAriaLabel(getTranslation("verdict.mentions.ask-for", slot.label()));
    return ask;
  }

  private Component asked(Edition edition, AwardSlot slot, Mention mention) {
    List<Entry> fitting = mentions.listFitting(person, edition.id(), slot);
    Set<EntryId> shared = mentions.listShared(person, mention.id());
    MentionFacts facts =
        new MentionFacts(
            mention,
            people.get(mention.contact()),
            fitting.stream().filter(entry -> shared.contains(entry.id())).toList(),
            reader,
            edition.zone());
    if (person.isStaff() && !mention.isSettled()) {
      facts.actions(
          new Button(
              getTranslation("verdict.mentions.share"),
              event -> sharing(slot, mention, fitting, shared).open()),
          new Button(getTranslation("verdict.mentions.stop"), event -> stop(slot, mention)));
    }
    return facts;
  }

  private AskDialog invitation(Edition edition, AwardSlot slot) {
    PartnerFields fields =
        new PartnerFields(slot, mentions.listFitting(person, edition.id(), slot), getLocale());
    return new AskDialog(
            getTranslation("verdict.mentions.ask-for", slot.label()),
            getTranslation("verdict.mentions.ask-text"),
            getTranslation("verdict.mentions.ask-button"),
            () -> {
              mentions.invite(
                  person,
                  edition.id(),
                  slot.key(),
                  fields.contact(),
                  fields.shared(),
                  fields.through());
              Toast.show(getTranslation("verdict.mentions.asked"));
              refresh();
            })
        .with(fields);
  }

  private AskDialog sharing(
      AwardSlot slot, Mention mention, List<Entry> fitting, Set<EntryId> shared) {
    SharedEntryPicker picker = new SharedEntryPicker(fitting);
    picker.setValue(
        fitting.stream().filter(entry -> shared.contains(entry.id())).collect(Collectors.toSet()));
    return new AskDialog(
            getTranslation("verdict.mentions.share-for", slot.label()),
            getTranslation("verdict.mentions.share-text"),
            getTranslation("verdict.mentions.share-button"),
            () -> {
              mentions.share(person, mention.id(), picker.ids());
              refresh();
            })
        .with(picker);
  }

  private void stop(AwardSlot slot, Mention mention) {
    new Confirm(
            getTranslation("verdict.mentions.stop-question", slot.label()),
            getTranslation("verdict.mentions.stop-text"))
        .yesRemoving(
            getTranslation("verdict.mentions.stop"),
            () -> {
              mentions.stop(person, mention.id());
              refresh();
            })
        .open();
  }
}
