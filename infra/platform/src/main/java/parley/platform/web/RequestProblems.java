package parley.platform.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.Errors;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import parley.platform.refusal.RefusedException;

/** Words what Spring MVC refuses before a controller runs: address, method, media type, fields. */
abstract class RequestProblems extends ResponseEntityExceptionHandler {

    final Problems problems;

    RequestProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return super.handleExceptionInternal(e, word(e, status), headers, status, request);
    }

    /** A refusal thrown while the body was read (too long) is not the body's fault. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return problems.answer(refused.refusal());
            }
        }
        return super.handleHttpMessageNotReadable(e, headers, status, request);
    }

    private ProblemDetail word(Exception e, HttpStatusCode status) {
        return switch (e) {
            case HttpMessageNotReadableException unreadable ->
                    problems.unreadableBody(UnreadableBody.explain(unreadable.getCause()));
            case MethodArgumentNotValidException invalid ->
                    problems.invalidFields(wrongFields(invalid.getBindingResult()));
            case HandlerMethodValidationException invalid ->
                    problems.invalidFields(wrongFields(invalid));
            case MissingServletRequestParameterException missing ->
                    required(missing.getParameterName());
            case MissingRequestHeaderException missing -> required(missing.getHeaderName());
            case MethodArgumentTypeMismatchException wrong -> notA(wrong, wrong.getName());
            case TypeMismatchException wrong -> notA(wrong, wrong.getPropertyName());
            case NoHandlerFoundException _ -> noSuchAddress();
            case NoResourceFoundException _ -> noSuchAddress();
            case HttpRequestMethodNotSupportedException wrong ->
                    problems.problem(
                            405,
                            "method-not-allowed",
                            "Not %s here, but %s."
                                    .formatted(wrong.getMethod(), wrong.getSupportedHttpMethods()));
            case HttpMediaTypeNotSupportedException wrong ->
                    problems.problem(
                            415,
                            "unsupported-media-type",
                            "Not %s here, but %s."
                                    .formatted(
                                            wrong.getContentType(),
                                            wrong.getSupportedMediaTypes()));
            case ErrorResponse wrong -> problems.ofStatus(status, wrong.getBody().getDetail());
            default -> problems.ofStatus(status, null);
        };
    }

    private ProblemDetail noSuchAddress() {
        return problems.problem(404, "no-such-address", "Nothing is served at this address.");
    }

    private ProblemDetail required(String name) {
        return problems.invalidFields(List.of(WrongField.of(name, "Is required.")));
    }

    private ProblemDetail notA(TypeMismatchException e, @Nullable String name) {
        return problems.invalidFields(List.of(WrongField.notA(e.getRequiredType(), name)));
    }

    private static List<WrongField> wrongFields(HandlerMethodValidationException e) {
        List<WrongField> wrong = new ArrayList<>();
        for (ParameterValidationResult result : e.getParameterValidationResults()) {
            if (result instanceof ParameterErrors body) {
                wrong.addAll(wrongFields(body));
            } else {
                String name = result.getMethodParameter().getParameterName();
                result.getResolvableErrors()
                        .forEach(
                                error -> wrong.add(WrongField.of(name, error.getDefaultMessage())));
            }
        }
        return wrong;
    }

    private static List<WrongField> wrongFields(Errors errors) {
        List<WrongField> wrong = new ArrayList<>();
        errors.getFieldErrors()
                .forEach(e -> wrong.add(WrongField.of(e.getField(), e.getDefaultMessage())));
        errors.getGlobalErrors()
                .forEach(e -> wrong.add(WrongField.of(null, e.getDefaultMessage())));
        return wrong;
    }
}
