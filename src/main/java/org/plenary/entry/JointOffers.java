package org.plenary.entry;

import java.util.Comparator;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Several entries that the office offers to one person by one mail, whose link is for all. */
@Service
@Transactional
public class JointOffers {

  private final EntryRecords records;
  private final HandOvers handOvers;
  private final TakeOverRows takeOvers;
  private final CoEditors coEditors;
  private final HandOverMail mail;

  JointOffers(
      EntryRecords records,
      HandOvers handOvers,
      TakeOverRows takeOvers,
      CoEditors coEditors,
      HandOverMail mail) {
    this.records = records;
    this.handOvers = handOvers;
    this.takeOvers = takeOvers;
    this.coEditors = coEditors;
    this.mail = mail;
  }

  /** Refuses what {@link HandOvers#offer} refuses of each. */
  void offer(Person by, List<EntryId> ids, String address, String reason) {
    String token = Token.next();
    for (EntryId id : ids) {
      CoEditor asked = handOvers.ask(by, id, address, reason, Token.next());
      takeOvers.bind(asked, Token.sha256(token));
    }
    mail.offer(entries(ids), address, token, reason.strip());
  }

  /** What the holder of this link can still take over; nothing for a link that is for one alone. */
  @Transactional(readOnly = true)
  public List<Entry> list(String token) {
    return entries(open(token).stream().map(CoEditor::entry).toList()).stream()
        .map(EntryRecord::asTold)
        .toList();
  }

  /** From here on they own all of them. The link works once. */
  public void take(Person by, String token) {
    List<CoEditor> open = open(token);
    if (open.isEmpty()) {
      throw new NotFound("invitation", "");
    }
    mail.tell(open.stream().flatMap(asked -> coEditors.admit(by, asked).stream()).toList());
  }

  private List<CoEditor> open(String token) {
    return takeOvers.listTogether(Token.sha256(token));
  }

  private List<EntryRecord> entries(List<EntryId> ids) {
    return records.findAllById(ids.stream().map(EntryId::value).toList()).stream()
        .sorted(Comparator.comparing(entry -> entry.title))
        .toList();
  }
}
