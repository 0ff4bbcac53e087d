package parley.matchmaking.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.ListParticipants;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.Interpreter;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.matchmaking.domain.forum.Side;
import parley.platform.paging.Cursor;
import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.platform.security.Caller;

@RestController
@RequestMapping("/v1/forums/{forum}")
class ParticipantsController {

    private final ListParticipants list;

    ParticipantsController(ListParticipants list) {
        this.list = list;
    }

    record CompanyView(
            UUID companyId,
            String reference,
            String name,
            Side side,
            String country,
            List<String> languages,
            List<UUID> representatives) {

        static CompanyView of(Company company) {
            return new CompanyView(
                    company.id().value(),
                    company.reference(),
                    company.name(),
                    company.side(),
                    company.country(),
                    company.languages(),
                    company.representatives().stream().map(ParticipantId::value).sorted().toList());
        }
    }

    record InterpreterView(UUID participantId, String reference, List<String> interpretation) {

        static InterpreterView of(Interpreter interpreter) {
            return new InterpreterView(
                    interpreter.id().value(), interpreter.reference(), interpreter.pairs());
        }
    }

    /** By reference. */
    @GetMapping("/companies")
    Page<CompanyView> companies(@PathVariable String forum, Caller caller, Paging paging) {
        List<Company> found =
                list.companies(new ForumId(forum), caller, after(paging), paging.fetch()).orThrow();
        return Page.of(found, paging, company -> Cursor.at(company.reference()))
                .map(CompanyView::of);
    }

    /** By reference. */
    @GetMapping("/interpreters")
    Page<InterpreterView> interpreters(@PathVariable String forum, Caller caller, Paging paging) {
        List<Interpreter> found =
                list.interpreters(new ForumId(forum), caller, after(paging), paging.fetch())
                        .orThrow();
        return Page.of(found, paging, interpreter -> Cursor.at(interpreter.reference()))
                .map(InterpreterView::of);
    }

    private static Optional<String> after(Paging paging) {
        return paging.after().map(Cursor::key);
    }
}
