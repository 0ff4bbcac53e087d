package parley.platform.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import parley.platform.idempotency.RequestIdentity;
import parley.platform.paging.Cursor;
import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.platform.refusal.Outcome;
import parley.platform.web.EntityTags;
import parley.platform.web.Precondition;

/** Lamps are switched on by POST and dimmed by PUT; version 3 is the current one of each. */
@RestController
class LampController {

    private static final int CURRENT_VERSION = 3;

    private final LampWorks works;

    LampController(LampWorks works) {
        this.works = works;
    }

    enum Colour {
        RED,
        GREEN
    }

    record Lamp(UUID lampId, Colour colour) {}

    record NewLamp(
            @NotNull Colour colour,
            @Min(1) int watts,
            @Nullable LocalDate since,
            @Nullable List<@Valid Label> labels) {}

    record Label(@NotBlank String text) {}

    @PostMapping("/v1/lamps")
    ResponseEntity<Lamp> create(@Valid @RequestBody NewLamp lamp, RequestIdentity identity) {
        works.run();
        Lamp created = new Lamp(identity.idFor("create-lamp"), lamp.colour());
        return ResponseEntity.created(URI.create("/v1/lamps/" + created.lampId()))
                .eTag(EntityTags.of(1))
                .body(created);
    }

    @GetMapping("/v1/lamps")
    Page<Integer> list(Paging paging) {
        int start = paging.after().map(cursor -> Integer.parseInt(cursor.key())).orElse(0);
        List<Integer> watts =
                IntStream.rangeClosed(start + 1, 5).limit(paging.fetch()).boxed().toList();
        return Page.of(watts, paging, last -> Cursor.at(last.toString()));
    }

    @GetMapping("/v1/public/lamps/{watts}")
    int read(@PathVariable int watts) {
        return watts;
    }

    @PutMapping("/v1/lamps/{lamp}")
    ResponseEntity<String> dim(
            @PathVariable UUID lamp,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen) {
        long version = EntityTags.required(seen);
        Outcome<String> dimmed =
                version == CURRENT_VERSION
                        ? Outcome.of("dimmed")
                        : Outcome.refused(EntityTags.stale(version, CURRENT_VERSION));
        return ResponseEntity.ok().eTag(EntityTags.of(CURRENT_VERSION + 1)).body(dimmed.orThrow());
    }

    @PutMapping("/v1/sockets/{socket}")
    String install(
            @PathVariable String socket,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false)
                    @Nullable String absent) {
        return switch (EntityTags.precondition(seen, absent)) {
            case Precondition.Absent() -> "installed " + socket;
            case Precondition.AtVersion(long version) -> "changed version " + version;
        };
    }
}
