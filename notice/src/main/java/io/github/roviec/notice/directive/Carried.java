package io.github.roviec.notice.directive;

import java.util.ArrayList;
import java.util.List;

/// What an unmarked paragraph hands to the unmarked paragraphs behind it.
///
/// A paragraph that ends in a colon, or in a semicolon, goes on in the next: its lead, its contributors and a deadline
/// at its head hold there too. After a full stop the lead is only likely.
final class Carried {

    private List<Addressee> lead = List.of();
    private List<Addressee> coordinating = List.of();
    private Deadline due = Deadline.NONE;
    private final List<Draft> chain = new ArrayList<>();
    private boolean listed;
    private boolean open;

    /// Forgets everything: a heading or a list came between.
    void clear() {
        lead = List.of();
        coordinating = List.of();
        due = Deadline.NONE;
        chain.clear();
        listed = false;
        open = false;
    }

    /// The context in which the next unmarked paragraph stands.
    Context in(Context context) {
        if (lead.isEmpty()) {
            return context;
        }
        return open ? context.led(lead).with(coordinating).due(due) : context.led(unsure(lead));
    }

    /// A paragraph that ends in a colon opens a list whose items have no marks; they stand in the
    /// context `handed`.
    void opened(Context handed) {
        clear();
        lead = handed.lead();
        coordinating = handed.coordinating();
        due = handed.due();
        listed = true;
        open = true;
    }

    /// After a paragraph that made `drafts`. `goesOn` says that it ended in a semicolon, `colon` that a colon stands
    /// inside it.
    void after(List<Draft> drafts, boolean goesOn, boolean colon) {
        Draft own = null;
        boolean others = false;
        for (Draft draft : drafts) {
            if (!draft.lead.isEmpty() && (own == null || draft.names)) {
                others |= own != null && !own.lead.equals(draft.lead);
                own = draft;
            }
        }
        if (own != null && own.names) {
            clear();
            // where one paragraph names several, who goes on in the next is only likely
            lead = others ? unsure(own.lead) : leadIn(own.lead);
            coordinating = own.coordinating;
            due = atItsHead(own)
                    ? new Deadline(
                            own.deadline.date(), Deadline.Basis.INHERITED, own.deadline.text(), own.deadline.span())
                    : Deadline.NONE;
            listed = false;
        }
        chain.addAll(drafts);
        if (open && !listed && !goesOn) {
            settle();
        }
        open = listed || goesOn && (open || colon || own != null && own.names);
        if (!open) {
            Draft last = chain.isEmpty() ? null : chain.getLast();
            chain.clear();
            if (last != null) {
                chain.add(last);
            }
        }
    }

    /// A deadline at the end of the last part of a list holds for every part without one.
    private void settle() {
        if (chain.size() > 1) {
            settle(chain.getLast().deadline);
        }
    }

    /// Gives `due` to the orders of the list just read that have no deadline; false when there are none.
    boolean settle(Deadline found) {
        boolean any = false;
        if (found.date() == null || found.basis() != Deadline.Basis.EXPLICIT) {
            return false;
        }
        for (Draft draft : chain) {
            if (draft.deadline.date() == null && !draft.recurring) {
                draft.deadline = new Deadline(found.date(), Deadline.Basis.INHERITED, found.text(), found.span());
                any = true;
            }
        }
        return any;
    }

    /// "Trước ngày 10/4/2025, Sở Nội vụ …"
    private static boolean atItsHead(Draft draft) {
        var span = draft.deadline.span();
        return draft.deadline.basis() == Deadline.Basis.EXPLICIT
                && span != null
                && span.end() <= draft.lead.getFirst().span().start();
    }

    static List<Addressee> leadIn(List<Addressee> leads) {
        return leads.stream().map(a -> a.by(Basis.LEAD_IN)).toList();
    }

    static List<Addressee> unsure(List<Addressee> leads) {
        return leads.stream().map(a -> a.by(Basis.LEAD_IN).unsure()).toList();
    }
}
