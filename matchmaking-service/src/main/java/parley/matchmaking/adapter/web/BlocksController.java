package parley.matchmaking.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.BlockCompany;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.request.Block;
import parley.platform.security.Caller;

@RestController
@RequestMapping("/v1/forums/{forum}/blocks")
class BlocksController {

    private final BlockCompany block;

    BlocksController(BlockCompany block) {
        this.block = block;
    }

    /** The company of the caller, and the one of which it wants nothing. */
    record BlockBody(@NotNull UUID by, @NotNull UUID against) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    BlockBody block(@PathVariable String forum, Caller caller, @RequestBody @Valid BlockBody body) {
        block.block(new ForumId(forum), of(body.by(), body.against()), caller).orThrow();
        return body;
    }

    @DeleteMapping("/{by}/{against}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unblock(
            @PathVariable String forum,
            @PathVariable UUID by,
            @PathVariable UUID against,
            Caller caller) {
        block.unblock(new ForumId(forum), of(by, against), caller).orThrow();
    }

    private static Block of(UUID by, UUID against) {
        return new Block(new CompanyId(by), new CompanyId(against));
    }
}
