package org.plenary.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.consultation.BodyStanding;
import org.plenary.consultation.Silence;
import org.plenary.ui.Isolated;
import org.plenary.ui.MeterBar;
import org.plenary.ui.RegionNames;

/** Who has not spoken, by region: the numbers beside each bar say it all. */
class SilenceMap extends Div {

  SilenceMap(List<BodyStanding> standings) {
    addClassName("silence");
    List<Silence> regions = Silence.byRegion(standings);
    regions.forEach(one -> add(row(one)));
    boolean isAnyHidden =
        regions.isEmpty() || regions.stream().anyMatch(one -> one.regions().size() > 1);
    if (isAnyHidden) {
      Span few = new Span(getTranslation("consultation.silence.few", Silence.FEWEST));
      few.addClassNames("small", "ink2");
      add(few);
    }
  }

  private Div row(Silence one) {
    Div row =
        new Div(
            new Isolated(one.regions().stream().map(this::name).collect(Collectors.joining(", "))),
            new MeterBar(one.answered(), one.begun(), one.asked()),
            new Span(
                getTranslation(
                    "consultation.silence.counts", one.answered(), one.asked(), one.silent())));
    row.addClassName("silencerow");
    return row;
  }

  private String name(String region) {
    return region.isBlank()
        ? getTranslation("consultation.silence.no-region")
        : RegionNames.of(region, key -> getTranslation(key));
  }
}
