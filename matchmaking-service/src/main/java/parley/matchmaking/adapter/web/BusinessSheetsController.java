package parley.matchmaking.adapter.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.CountBusiness;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.security.Caller;

/** Statistics in detail, as CSV or XLSX where Accept asks for them. */
@RestController
@RequestMapping("/v1/forums/{forum}/statistics")
class BusinessSheetsController {

    private final CountBusiness count;

    BusinessSheetsController(CountBusiness count) {
        this.count = count;
    }

    @GetMapping(path = "/countries", produces = SheetFiles.CSV)
    ResponseEntity<byte[]> countriesCsv(@PathVariable String forum, Caller caller) {
        ForumId id = new ForumId(forum);
        return SheetFiles.csv(id, Sheets.countries(count.countries(id, caller).orThrow()));
    }

    @GetMapping(path = "/countries", produces = SheetFiles.XLSX)
    ResponseEntity<byte[]> countriesXlsx(@PathVariable String forum, Caller caller) {
        ForumId id = new ForumId(forum);
        return SheetFiles.xlsx(id, Sheets.countries(count.countries(id, caller).orThrow()));
    }

    @GetMapping(path = "/companies", produces = SheetFiles.CSV)
    ResponseEntity<byte[]> companiesCsv(@PathVariable String forum, Caller caller) {
        ForumId id = new ForumId(forum);
        return SheetFiles.csv(id, Sheets.companies(count.companies(id, caller).orThrow()));
    }

    @GetMapping(path = "/companies", produces = SheetFiles.XLSX)
    ResponseEntity<byte[]> companiesXlsx(@PathVariable String forum, Caller caller) {
        ForumId id = new ForumId(forum);
        return SheetFiles.xlsx(id, Sheets.companies(count.companies(id, caller).orThrow()));
    }

    @GetMapping(path = "/interpreters", produces = SheetFiles.CSV)
    ResponseEntity<byte[]> interpretersCsv(@PathVariable String forum, Caller caller) {
        ForumId id = new ForumId(forum);
        return SheetFiles.csv(id, Sheets.interpreters(count.interpreters(id, caller).orThrow()));
    }

    @GetMapping(path = "/interpreters", produces = SheetFiles.XLSX)
    ResponseEntity<byte[]> interpretersXlsx(@PathVariable String forum, Caller caller) {
        ForumId id = new ForumId(forum);
        return SheetFiles.xlsx(id, Sheets.interpreters(count.interpreters(id, caller).orThrow()));
    }
}
