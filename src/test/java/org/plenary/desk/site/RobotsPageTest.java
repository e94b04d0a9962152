package org.plenary.desk.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class RobotsPageTest {

  private final MockMvc browser = MockMvcBuilders.standaloneSetup(new RobotsPage()).build();

  @Test
  void letsSearchEnginesReadWhatIsPublicAndNothingElse() throws Exception {
    String rules =
        browser
            .perform(get("/robots.txt"))
            .andExpect(content().contentType("text/plain;charset=utf-8"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(rules.lines())
        .contains("Allow: /prizes", "Allow: /consultations", "Disallow: /consultations/*/my-")
        .last()
        .isEqualTo("Disallow: /");
  }

  @Test
  void leadsWhoAsksForASignToTheOneThereIs() throws Exception {
    browser.perform(get("/favicon.ico")).andExpect(redirectedUrl("/assets/mark.svg"));
  }
}
