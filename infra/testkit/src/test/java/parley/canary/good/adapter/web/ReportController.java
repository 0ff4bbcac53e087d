package parley.canary.good.adapter.web;

import parley.canary.good.application.WriteReport;
import parley.canary.good.domain.Report;

record ReportController(WriteReport writeReport) {

    /** Public because its owner is not. */
    public record Answer(String at) {}

    Answer answer() {
        Report report = writeReport.write();
        return new Answer(report.at().toString());
    }
}
