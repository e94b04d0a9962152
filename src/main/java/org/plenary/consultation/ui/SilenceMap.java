package org.plenary.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.consultation.BodyStanding;
import org.plenary.ui.Isolated;
import org.plenary.ui.MeterBar;

/** Who has not spoken, by region: the numbers beside each bar say it all. */
class SilenceMap extends Div {

  SilenceMap(List<BodyStanding> standings) {
    addClassName("silence");
    Map<String, List<BodyStanding>> byRegion =
        standings.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.body().region(), TreeMap::new, Collectors.toList()));
    byRegion.forEach(
        (region, bodies) -> {
          int answered = (int) bodies.stream().filter(BodyStanding::hasAnswered).count();
          int begun =
              (int) bodies.stream().filter(one -> !one.hasAnswered() && !one.isSilent()).count();
          Div row =
              new Div(
                  new Isolated(
                      region.isBlank() ? getTranslation("consultation.silence.no-region") : region),
                  new MeterBar(answered, begun, bodies.size()),
                  new Span(
                      getTranslation(
                          "consultation.silence.counts",
                          answered,
                          bodies.size(),
                          bodies.size() - answered - begun)));
          row.addClassName("silencerow");
          add(row);
        });
  }
}
