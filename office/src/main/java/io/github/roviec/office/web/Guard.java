package io.github.roviec.office.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;

/// Nobody comes in without signing in, and a page may load only what this server gives it. CSRF tokens, session
/// fixation and the other headers are Spring Security's defaults.
@Configuration(proxyBeanMethods = false)
class Guard {

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// Names end in a digest of the content.
    private static final String[] FACE = {
        "/roviec*.css", "/roviec*.js", "/shapes*.svg", "/favicon*.svg", "/fonts/**", "/webjars/**"
    };

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(FACE)
                        .permitAll()
                        .requestMatchers("/dang-nhap", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/dang-nhap")
                        .usernameParameter("ten")
                        .passwordParameter("mat-khau")
                        .failureUrl("/dang-nhap?sai")
                        .defaultSuccessUrl("/")
                        .permitAll())
                .logout(out -> out.logoutUrl("/dang-xuat").logoutSuccessUrl("/dang-nhap?ra"))
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                        wholePage(), new RequestHeaderRequestMatcher("HX-Request")))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /// A session that ended in the middle of a page: the sign-in page must not land inside a card.
    private static AuthenticationEntryPoint wholePage() {
        return (request, response, failure) -> {
            response.setHeader("HX-Redirect", request.getContextPath() + "/dang-nhap?het");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        };
    }
}
