package org.plenary.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.MissingCsrfTokenException;

class StaleFormTest {

  private final MockHttpServletRequest request = new MockHttpServletRequest();
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void leadsAFormThatLayOverNightToTheSignInPage() throws Exception {
    new StaleForm().handle(request, response, new MissingCsrfTokenException(null));

    assertThat(response.getRedirectedUrl()).endsWith("?stale");
  }

  @Test
  void saysThatAFormWasTooLargeToBeRead() throws Exception {
    request.setAttribute("org.apache.catalina.parameter_parse_failed", true);
    new StaleForm().handle(request, response, new MissingCsrfTokenException(null));

    assertThat(response.getStatus()).isEqualTo(413);
    assertThat(response.getRedirectedUrl()).isNull();
  }
}
