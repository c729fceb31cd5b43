package io.github.roviec.office.web;

import io.github.roviec.office.identity.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/// How requests become arguments: language, actor; and the one page that a given password opens.
@Configuration(proxyBeanMethods = false)
class Setup implements WebMvcConfigurer {

    static final String PASSWORD_PAGE = "/doi-mat-khau";

    private static final String[] FACE = {"/webjars/**", "/fonts/**", "/*.css", "/*.js", "/*.svg", "/error"};

    private final SessionActor actors;
    private final SignIn signIn;

    Setup(SessionActor actors, SignIn signIn) {
        this.actors = actors;
        this.signIn = signIn;
    }

    @Bean
    static LocaleResolver localeResolver() {
        CookieLocaleResolver locales = new CookieLocaleResolver("lang");
        locales.setDefaultLocale(Locale.of("vi"));
        locales.setCookieMaxAge(Duration.ofDays(365));
        locales.setCookieSameSite("Lax");
        return locales;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor languages = new LocaleChangeInterceptor();
        languages.setParamName("lang");
        languages.setIgnoreInvalidLocale(true);
        registry.addInterceptor(languages);
        registry.addInterceptor(new PasswordGate(signIn))
                .excludePathPatterns(FACE)
                .excludePathPatterns(PASSWORD_PAGE, "/dang-nhap", "/dang-xuat");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actors);
    }

    /// A password that somebody else gave opens nothing but the page on which it is changed.
    private record PasswordGate(SignIn signIn) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws java.io.IOException {
            if (SessionActor.account()
                    .map(account -> signIn.mustChangePassword(account.person()))
                    .orElse(false)) {
                response.sendRedirect(request.getContextPath() + PASSWORD_PAGE);
                return false;
            }
            return true;
        }
    }
}
