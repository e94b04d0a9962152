package org.plenary;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.Theme;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Plenary, started. */
@SpringBootApplication
@Theme("plenary")
@Viewport("width=device-width, initial-scale=1")
public class Plenary implements AppShellConfigurator {

  public static void main(String[] args) {
    // Instants are stored as UTC date-times: a machine moved to another zone must read the same
    // ones.
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    SpringApplication.run(Plenary.class, args);
  }
}
