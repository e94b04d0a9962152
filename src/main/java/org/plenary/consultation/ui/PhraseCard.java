package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.plenary.consultation.Phrase;
import org.plenary.consultation.Stance;
import org.plenary.consultation.TextKey;
import org.plenary.ui.Isolated;
import org.plenary.ui.Written;

/** A phrase and who stands where on it, with the reasons they gave. */
class PhraseCard extends Article {

  PhraseCard(Phrase phrase) {
    addClassNames("comment", "phrase");
    H3 words = new H3(new Written("[" + phrase.words() + "]"));
    words.addClassName("said");
    add(words);
    for (Stance stance : Stance.values()) {
      List<Phrase.Position> taken = phrase.with(stance);
      if (!taken.isEmpty()) {
        add(stance(stance, taken));
      }
    }
  }

  PhraseCard action(Component action) {
    Div acts = new Div(action);
    acts.addClassName("acts");
    add(acts);
    return this;
  }

  private Component stance(Stance stance, List<Phrase.Position> taken) {
    Span name = new Span(CommentTexts.stance(this, stance));
    name.addClassNames("small", "strong", "stance-" + TextKey.of(stance));
    UnorderedList speakers = new UnorderedList();
    taken.forEach(one -> speakers.add(speaker(one)));
    Div part = new Div(name, speakers);
    part.addClassName("stancepart");
    return part;
  }

  static ListItem speaker(Phrase.Position one) {
    ListItem item = new ListItem(new Isolated(one.name()));
    if (!one.comment().reason().isBlank()) {
      Written why = new Written(one.comment().reason());
      why.addClassName("said");
      item.add(why);
    }
    return item;
  }
}
