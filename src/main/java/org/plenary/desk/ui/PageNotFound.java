package org.plenary.desk.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** No such page. */
@ParentLayout(MainLayout.class)
@PermitAll
class PageNotFound extends FailurePage implements HasErrorParameter<NotFoundException> {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
    say("search", getTranslation("desk.not-found.title"), getTranslation("desk.not-found.text"));
    return HttpStatusCode.NOT_FOUND.getCode();
  }
}
