package parley.platform.sample;

import org.mockito.Mockito;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import parley.platform.aggregate.OutboxFullException;
import parley.platform.refusal.Refusal;
import parley.platform.refusal.RefusedException;
import parley.platform.security.Caller;
import parley.platform.security.Role;

/** Fails as asked. */
@RestController
class FailureController {

    enum Failure {
        REFUSED,
        DUPLICATE,
        OVERTAKEN,
        STORE_AWAY,
        OUTBOX_FULL,
        STATUS,
        BUG
    }

    @GetMapping("/v1/failures/{failure}")
    String fail(@PathVariable Failure failure) {
        throw switch (failure) {
            case REFUSED ->
                    new RefusedException(
                            Refusal.conflict("too-bright", "There is light enough.")
                                    .with("lumens", 800));
            case DUPLICATE -> new DuplicateKeyException("E11000 lamps index: _id_");
            case OVERTAKEN -> new OptimisticLockingFailureException("version 3");
            case STORE_AWAY -> new DataAccessResourceFailureException("no server at vault:27017");
            case OUTBOX_FULL -> Mockito.mock(OutboxFullException.class);
            case STATUS -> new ResponseStatusException(HttpStatus.GONE, "It was sold.");
            case BUG -> new IllegalStateException("blown fuse in the vault");
        };
    }

    @GetMapping("/v1/brightness")
    int brightness(@RequestParam int lumens) {
        return lumens;
    }

    @GetMapping("/v1/me")
    Caller me(Caller caller) {
        return caller;
    }

    @GetMapping("/v1/public/me")
    Caller publicMe(Caller caller) {
        return caller;
    }

    @GetMapping("/v1/organisers/me")
    Caller organiser(Caller caller) {
        return caller.require(Role.ORGANISER, Role.SERVICE);
    }
}
