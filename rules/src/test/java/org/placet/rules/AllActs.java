package org.placet.rules;

import static org.placet.rules.Fixture.ASKED;
import static org.placet.rules.Fixture.CONDITION;
import static org.placet.rules.Fixture.GATE;
import static org.placet.rules.Fixture.HARBOUR;
import static org.placet.rules.Fixture.MOVE;
import static org.placet.rules.Fixture.PART;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.placet.act.Act;
import org.placet.act.Asking;
import org.placet.act.Consenting;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.act.Governing;
import org.placet.act.Handling;
import org.placet.act.Overseeing;
import org.placet.act.Replying;
import org.placet.act.Speaking;
import org.placet.act.Straining;
import org.placet.act.TimePasses;
import org.placet.model.ActorId;
import org.placet.model.Answer;
import org.placet.model.Dimension;
import org.placet.model.Quantity;
import org.placet.model.RequestId;
import org.placet.model.Scope;
import org.placet.model.TensionId;
import org.placet.model.Verb;

/** Every act that there is, by one actor about one request: each verb, with details that are right and wrong. */
final class AllActs {

    private AllActs() {}

    static List<Act> by(String who, RequestId request) {
        var acts = new ArrayList<Act>();
        var actor = new ActorId(who);
        acts.addAll(onTheWay(actor, request));
        answers().forEach(answer -> acts.add(new Decide(actor, request, answer)));
        acts.addAll(afterwards(actor, request));
        acts.addAll(deeds(actor, request));
        return acts;
    }

    private static List<Act> onTheWay(ActorId actor, RequestId request) {
        return List.of(
                new Asking.Resolve(actor, request),
                new Asking.Submit(actor, request, "letter"),
                new Asking.Submit(actor, request, "e-mail"),
                new Asking.Resend(actor, request, "letter"),
                new Asking.Resend(actor, request, "e-mail"),
                new Asking.Amend(actor, request, PART),
                new Asking.Withdraw(actor, request),
                new Handling.Acknowledge(actor, request),
                new Handling.Return(actor, request),
                new Handling.Review(actor, request),
                new Handling.Communicate(actor, request),
                new Handling.MakePublic(actor, request),
                new Consenting.Assent(actor, request),
                new Consenting.Objection(actor, request));
    }

    /** Each kind of answer, with as much as was asked, less, more, something else, and nothing. */
    static List<Answer> answers() {
        var elsewhere = ASKED.with(Dimension.PLACE, List.of(GATE, HARBOUR));
        var scopes = List.of(ASKED, PART, ASKED.with(Quantity.of(101)), elsewhere, Scope.NOTHING);
        return Stream.concat(
                        Stream.of(Answer.reject()),
                        scopes.stream()
                                .flatMap(scope -> Stream.of(
                                        Answer.approve(scope),
                                        Answer.approveInPart(scope),
                                        Answer.approveWithConditions(scope),
                                        Answer.approveWithConditions(scope, CONDITION),
                                        valid(scope))))
                .toList();
    }

    private static Answer valid(Scope scope) {
        return new Answer(Verb.APPROVE, scope, OptionalInt.of(30), List.of(), List.of(), List.of());
    }

    private static List<Act> afterwards(ActorId actor, RequestId request) {
        return List.of(
                new Overseeing.Appeal(actor, request),
                new Overseeing.Uphold(actor, request),
                new Overseeing.Remit(actor, request),
                new Overseeing.Instruct(actor, request),
                new Overseeing.Annul(actor, request),
                new Overseeing.TakeOver(actor, request),
                new Replying.Accept(actor, request),
                new Replying.Decline(actor, request),
                new Replying.AskToVary(actor, request),
                new Governing.Confirm(actor, request, CONDITION),
                new Governing.Confirm(actor, request, "unheard-of"),
                new Governing.Waive(actor, request, CONDITION),
                new Governing.Waive(actor, request, "unheard-of"),
                new Governing.Suspend(actor, request),
                new Governing.Resume(actor, request),
                new Governing.Revoke(actor, request),
                new Governing.OrderWithdrawal(actor, request, MOVE));
    }

    private static List<Act> deeds(ActorId actor, RequestId request) {
        var elsewhere = PART.with(Dimension.PLACE, List.of(HARBOUR));
        return List.of(
                new Doing.Undertake(actor, MOVE, request, PART),
                new Doing.Undertake(actor, MOVE, request, ASKED),
                new Doing.Undertake(actor, MOVE, request, elsewhere),
                new Doing.GoOn(actor, MOVE, request, PART),
                new Doing.GoOn(actor, MOVE, request, PART.with(Quantity.of(20))),
                new Doing.BeStopped(actor, MOVE),
                new Doing.Complete(actor, MOVE),
                new Doing.Leave(actor, MOVE),
                new Speaking.Notify(actor, MOVE),
                new Speaking.Contest(actor, request),
                new Speaking.ReportViolation(actor, MOVE),
                new Speaking.StatePosition(actor, "for-it"),
                new Speaking.HoldTalks(actor, request),
                new Straining.BeginTension(actor, new TensionId("trespass")),
                new Straining.EndTension(actor, new TensionId("trespass")),
                new TimePasses(7));
    }
}
