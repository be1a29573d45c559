//! The mistakes of V3 signers.

mod mistake;

use aliyun_rpc_core::sign::{Algorithm, percent, v3};

use super::changed::{GAP, Suspect, changed, quoted};
use super::encoding::{Encoding, FORM_ENCODER, JAVASCRIPT, encode, first_difference};
use super::{Order, Secret, UNEXPLAINED, canonical_query, is_searchable, search, spelling};
use mistake::Mistake;

use crate::request::{Received, shown};
use crate::verify::v3::{Authorization, Subject};

/// Why `x-acs-content-sha256` is not the hash of the body.
pub(crate) fn stale_hash(
    received: &Received,
    authorization: &Authorization<'_>,
    hashed: &str,
) -> String {
    let hash = |algorithm, bytes: &[u8]| v3::hash(algorithm, bytes).unwrap_or_default();
    let other = match authorization.algorithm {
        Algorithm::Acs3HmacSm3 => Algorithm::Acs3HmacSha256,
        _ => Algorithm::Acs3HmacSm3,
    };
    let right = hash(authorization.algorithm, &received.body);
    if hashed.eq_ignore_ascii_case(&right) {
        "`x-acs-content-sha256` is in upper-case hex; it is lower case".to_owned()
    } else if hashed == hash(authorization.algorithm, b"") {
        format!(
            "`x-acs-content-sha256` is the hash of an empty body, but {} bytes arrived",
            received.body.len()
        )
    } else if hashed == hash(other, &received.body) {
        format!(
            "`x-acs-content-sha256` is not made with the hash of {}",
            authorization.algorithm
        )
    } else if received.body.is_empty() {
        "the body hash is stale: `x-acs-content-sha256` belongs to a body, but none arrived"
            .to_owned()
    } else {
        format!(
            "the body hash is stale: `x-acs-content-sha256` is not the hash of the {} bytes that arrived, so the body was changed after signing",
            received.body.len()
        )
    }
}

/// Names the broken rule.
pub(crate) fn cause(
    received: &Received,
    subject: &Subject<'_>,
    authorization: &Authorization<'_>,
    secret: &str,
) -> String {
    if let Some(name) = authorization
        .signed_headers
        .iter()
        .find(|name| received.header(&name.to_ascii_lowercase()).is_none())
    {
        return format!(
            "the header `{}` is listed in SignedHeaders but did not arrive",
            shown(name)
        );
    }
    let hosts = hosts(received.header("host").unwrap_or_default());
    let form: Vec<(String, String)> = if received.body.is_empty() {
        Vec::new()
    } else {
        std::str::from_utf8(&received.body)
            .unwrap_or_default()
            .split('&')
            .filter_map(|pair| {
                let (name, value) = pair.split_once('=')?;
                let decode = |text| percent::decode(text, true);
                Some((decode(name)?, decode(value)?))
            })
            .collect()
    };
    let case = Case {
        received,
        subject,
        authorization,
        secret,
        form: &form,
    };
    let Some(right) = case.mac(&[]) else {
        return UNEXPLAINED.to_owned();
    };
    let bytes: Vec<u8> = (0..right.len() / 2)
        .filter_map(|i| u8::from_str_radix(right.get(2 * i..2 * i + 2)?, 16).ok())
        .collect();
    if let Some(rule) = spelling(&bytes, true, authorization.signature) {
        return rule;
    }
    if !is_searchable(&subject.query) || received.body.len() > 16 * 1024 {
        return UNEXPLAINED.to_owned();
    }
    let (mistakes, rare) = (case.mistakes(), case.rare(&hosts));
    if let Some(found) = search(&mistakes, &rare, &|set| case.explains(set)) {
        let rules: Vec<String> = found.iter().map(Mistake::rule).collect();
        let encodings: Vec<Encoding> = found.iter().flat_map(Mistake::encodings).copied().collect();
        return rules.join("; and ") + &first_difference(&subject.query, &encodings);
    }
    case.change().unwrap_or_else(|| UNEXPLAINED.to_owned())
}

/// What a client may have taken for the host instead of what it sent.
fn hosts(host: &str) -> Vec<String> {
    let (name, port) = host.rsplit_once(':').unwrap_or((host, ""));
    let mut hosts = vec![name.to_owned(), format!("{name}:80"), format!("{name}:443")];
    for other in ["localhost", "127.0.0.1", "[::1]"] {
        hosts.push(other.to_owned());
        hosts.push(format!("{other}:{port}"));
    }
    hosts.push(format!("http://{host}"));
    hosts.push(host.to_ascii_uppercase());
    hosts.retain(|other| other != host);
    hosts
}

struct Case<'a> {
    received: &'a Received,
    subject: &'a Subject<'a>,
    authorization: &'a Authorization<'a>,
    secret: &'a str,
    form: &'a [(String, String)],
}

impl<'a> Case<'a> {
    fn mistakes(&self) -> Vec<Mistake<'a>> {
        let mut list = vec![
            Mistake::Key(Secret::Ampersand),
            Mistake::Key(Secret::LineEnd),
            Mistake::Method("GET"),
            Mistake::Method("POST"),
            Mistake::Path(""),
            Mistake::Path("%2F"),
            Mistake::Twice,
            Mistake::Unencoded,
            Mistake::FormEncoder,
            Mistake::Javascript,
            Mistake::Unhashed,
            Mistake::UpperHash,
            Mistake::NoEmptyLine,
            Mistake::Untrimmed,
            Mistake::ListAsSent,
            Mistake::WithoutQuery,
            Mistake::EmptyPayload,
            Mistake::UnsignedPayload,
        ];
        list.push(Mistake::Hash(match self.authorization.algorithm {
            Algorithm::Acs3HmacSm3 => Algorithm::Acs3HmacSha256,
            _ => Algorithm::Acs3HmacSm3,
        }));
        if self.secret.trim() != self.secret {
            list.push(Mistake::Key(Secret::Trimmed));
        }
        if !self.form.is_empty() {
            list.push(Mistake::FormInQuery);
        }
        list.extend(Order::ALL.map(Mistake::Order));
        list.extend(
            Encoding::ALL
                .into_iter()
                .filter(|encoding| encoding.matters(&self.subject.query))
                .map(Mistake::Encoding),
        );
        list
    }

    /// Those that are as many as there are parameters and headers.
    fn rare(&self, hosts: &'a [String]) -> Vec<Mistake<'a>> {
        let mut list: Vec<Mistake<'a>> = hosts.iter().map(|host| Mistake::Host(host)).collect();
        list.extend(
            self.subject
                .query
                .iter()
                .map(|(name, _)| Mistake::WithoutParameter(name)),
        );
        list.extend(
            self.authorization
                .signed_headers
                .iter()
                .map(|name| Mistake::WithoutHeader(name)),
        );
        list
    }

    fn explains(&self, mistakes: &[Mistake<'a>]) -> bool {
        self.mac(mistakes).as_deref() == Some(self.authorization.signature)
    }

    /// The signature as a signer with these mistakes makes it.
    fn mac(&self, mistakes: &[Mistake<'a>]) -> Option<String> {
        let mut query = self.subject.query.clone();
        let mut signed: Vec<&str> = self.authorization.signed_headers.clone();
        let mut headers = self.subject.headers.clone();
        let (mut method, mut path) = (self.received.method.as_str(), self.received.path.as_str());
        let (mut key, mut algorithm) = (self.secret.to_owned(), self.authorization.algorithm);
        let mut payload = self.subject.payload.clone();
        let (mut encodings, mut order) = (Vec::new(), None);
        let (mut twice, mut unencoded, mut unhashed, mut upper) = (false, false, false, false);
        let (mut no_empty_line, mut untrimmed, mut as_sent) = (false, false, false);
        for mistake in mistakes {
            match mistake {
                Mistake::Key(wrong) => key = wrong.apply(self.secret, ""),
                Mistake::Method(wrong) => method = wrong,
                Mistake::Path(wrong) => path = wrong,
                Mistake::Encoding(wrong) => encodings.push(*wrong),
                Mistake::FormEncoder => encodings.extend(FORM_ENCODER),
                Mistake::Javascript => encodings.extend(JAVASCRIPT),
                Mistake::Order(wrong) => order = Some(*wrong),
                Mistake::Twice => twice = true,
                Mistake::Unencoded => unencoded = true,
                Mistake::Hash(other) => algorithm = *other,
                Mistake::Unhashed => unhashed = true,
                Mistake::UpperHash => upper = true,
                Mistake::NoEmptyLine => no_empty_line = true,
                Mistake::Untrimmed => untrimmed = true,
                Mistake::ListAsSent => as_sent = true,
                Mistake::WithoutParameter(name) => query.retain(|(other, _)| other != name),
                Mistake::WithoutHeader(name) => signed.retain(|other| other != name),
                Mistake::WithoutQuery => query.clear(),
                Mistake::EmptyPayload => payload = v3::hash(algorithm, b"").ok()?,
                Mistake::UnsignedPayload => "UNSIGNED-PAYLOAD".clone_into(&mut payload),
                Mistake::Host(host) => {
                    headers.retain(|(name, _)| *name != "host");
                    headers.push(("host", host));
                }
                Mistake::FormInQuery => {
                    query.extend(
                        self.form
                            .iter()
                            .map(|(name, value)| (name.as_str(), value.as_str())),
                    );
                }
            }
        }
        let one = |text: &str| {
            if unencoded {
                text.to_owned()
            } else if twice {
                encode(&encode(text, &encodings), &encodings)
            } else {
                encode(text, &encodings)
            }
        };
        if !as_sent {
            signed.sort_unstable();
        }
        let mut text = format!(
            "{method}\n{path}\n{}\n",
            canonical_query(&query, order, &one, &one)
        );
        for name in &signed {
            let mut values: Vec<&str> = headers
                .iter()
                .filter(|(other, _)| other.eq_ignore_ascii_case(name))
                .map(|(_, value)| if untrimmed { value } else { value.trim() })
                .collect();
            values.sort_unstable();
            text.push_str(&format!(
                "{}:{}\n",
                name.to_ascii_lowercase(),
                values.join(",")
            ));
        }
        if !no_empty_line {
            text.push('\n');
        }
        text.push_str(&signed.join(";"));
        text.push('\n');
        text.push_str(&payload);
        let mut hash = v3::hash(algorithm, text.as_bytes()).ok()?;
        if upper {
            hash.make_ascii_uppercase();
        }
        let subject = if unhashed { &text } else { &hash };
        v3::signature(algorithm, &key, &format!("{algorithm}\n{subject}")).ok()
    }

    /// Looks for a query parameter or header whose value was changed after signing. Headers that say what is asked
    /// for come before those of the transport.
    fn change(&self) -> Option<String> {
        let query = self.subject.query.len();
        let is_signed = |name: &str| {
            let mut signed = self.authorization.signed_headers.iter();
            signed.any(|other| other.eq_ignore_ascii_case(name))
        };
        let mut headers: Vec<(&str, &str)> = self
            .subject
            .headers
            .iter()
            .filter(|(name, _)| is_signed(name) && *name != "x-acs-content-sha256")
            .copied()
            .collect();
        headers.sort_by_key(|(name, _)| !name.starts_with("x-acs-"));
        let texts: Vec<(&str, &str)> = self.subject.query.iter().copied().chain(headers).collect();

        let mut suspects: Vec<Suspect> = texts
            .iter()
            .enumerate()
            .filter_map(|(i, (name, value))| {
                let with_gap =
                    |pairs: &[(&'a str, &'a str)], here: bool| -> Vec<(&'a str, &'a str)> {
                        pairs
                            .iter()
                            .map(|(given, value)| {
                                (*given, if here && given == name { GAP } else { *value })
                            })
                            .collect()
                    };
                let text = self.canonical(
                    &with_gap(&self.subject.query, i < query),
                    &with_gap(&self.subject.headers, i >= query),
                )?;
                Suspect::new(i, value, &text)
            })
            .collect();
        let encode = |suspect: &Suspect, value: &str| {
            if suspect.index < query {
                percent::encode(value)
            } else {
                value.trim().to_owned()
            }
        };
        let algorithm = self.authorization.algorithm;
        let is_right = |canonical: &str| {
            v3::hash(algorithm, canonical.as_bytes())
                .and_then(|hash| {
                    v3::signature(algorithm, self.secret, &format!("{algorithm}\n{hash}"))
                })
                .is_ok_and(|signature| signature == self.authorization.signature)
        };
        let (suspect, value) = changed(&mut suspects, &encode, &is_right)?;
        let (name, _) = texts.get(suspect.index)?;
        let kind = if suspect.index < query {
            "query parameter"
        } else {
            "header"
        };
        Some(format!(
            "the {kind} `{}` was changed after signing{}",
            shown(name),
            quoted(name, &value)
        ))
    }

    /// The right canonical request for other values.
    fn canonical(&self, query: &[(&str, &str)], headers: &[(&str, &str)]) -> Option<String> {
        v3::canonical_signing(
            &v3::Request {
                algorithm: self.authorization.algorithm,
                method: &self.received.method,
                path: &self.received.path,
                query,
                headers,
                hashed_payload: &self.subject.payload,
            },
            &self.authorization.signed_headers,
        )
        .ok()
        .map(|canonical| canonical.request)
    }
}
