package org.plenary.process;

import org.plenary.attachment.AttachmentAccess;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.process.engine.Workflow;
import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/**
 * Who may fetch the files of a work item: whoever owes it; once it is done, whoever may read
 * everything. Until then a file may still be the wrong one.
 */
@Component
class WorkItemFileAccess implements AttachmentAccess {

  private final Workflow workflow;
  private final People people;
  private final Duties duties;

  WorkItemFileAccess(Workflow workflow, People people, Duties duties) {
    this.workflow = workflow;
    this.people = people;
    this.duties = duties;
  }

  @Override
  public String kind() {
    return WorkItemForm.KIND;
  }

  @Override
  public boolean mayRead(Viewer reader, Subject owner) {
    return workflow.isOpen(owner.id())
        ? owes(people.get(new PersonId(reader.id())), owner.id())
        : reader.mayReadEverything();
  }

  private boolean owes(Person reader, String item) {
    return workflow.findTask(item, reader.id().value(), duties.groups(reader)).isPresent();
  }
}
