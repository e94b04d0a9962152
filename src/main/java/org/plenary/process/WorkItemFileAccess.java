package org.plenary.process;

import org.plenary.attachment.AttachmentAccess;
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

  WorkItemFileAccess(Workflow workflow) {
    this.workflow = workflow;
  }

  @Override
  public String kind() {
    return WorkItemForm.KIND;
  }

  @Override
  public boolean mayRead(Viewer reader, Subject owner) {
    return workflow.isOpen(owner.id())
        ? workflow.findTask(owner.id(), reader.id(), Duties.roles(reader)).isPresent()
        : reader.mayReadEverything();
  }
}
