package org.plenary.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.plenary.consultation.ImportTarget;
import org.plenary.consultation.Round;
import org.plenary.consultation.TableImportWork;
import org.plenary.group.Body;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobScreens;
import org.plenary.shared.Countries;
import org.plenary.ui.Icon;
import org.springframework.stereotype.Component;

/** The two ways of a comment table: out as a file, and back in. */
@Component
public class TableDialogs {

  private final TableImportWork imports;
  private final JobScreens jobs;
  private final Countries countries;

  TableDialogs(TableImportWork imports, JobScreens jobs, Countries countries) {
    this.imports = imports;
    this.jobs = jobs;
    this.countries = countries;
  }

  Anchor exportLink(Round round, Optional<Body> body) {
    String path =
        "/comment-tables/"
            + round.id()
            + body.map(one -> "/bodies/" + one.id()).orElse("/own")
            + ".xlsx";
    Anchor link = new Anchor(path, "");
    link.add(new Icon("download"), new Span(link.getTranslation("consultation.table.export")));
    link.addClassNames("btn", "tertiary");
    link.setRouterIgnore(true);
    return link;
  }

  Button importButton(Person person, Round round, Optional<Body> body, Runnable done) {
    ImportTarget target =
        body.<ImportTarget>map(one -> new ImportTarget.Desk(one.id()))
            .orElseGet(ImportTarget.Own::new);
    return button(() -> new ImportDialog(imports, jobs, person, round, target, done).open());
  }

  /** For what came to the office by mail, in the sender's name. */
  public Button senderButton(Person person, Round round, Runnable done) {
    return button(() -> new SenderDialog(imports, jobs, countries, person, round, done).open());
  }

  private static Button button(Runnable open) {
    Button button = new Button(new Icon("upload"), event -> open.run());
    button.setText(new Div().getTranslation("consultation.table.import"));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return button;
  }
}
