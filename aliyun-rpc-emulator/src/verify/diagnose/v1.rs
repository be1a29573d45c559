//! The mistakes of V1 signers.

use aliyun_rpc_core::sign::{percent, v1};

use super::changed::{GAP, Suspect, changed, quoted};
use super::encoding::{Encoding, FORM_ENCODER, JAVASCRIPT, encode, first_difference};
use super::{
    Order, Secret, UNEXPLAINED, base64, canonical_query, is_searchable, search, sha1_mac,
    sha256_mac, spelling,
};
use crate::request::{Call, shown};

/// One deviation from the rules.
#[derive(Clone, Copy, Debug)]
enum Mistake<'a> {
    Key(Secret),
    Method(&'static str),
    Encoding(Encoding),
    Order(Order),
    /// The whole query is not encoded a second time.
    Once,
    /// Names and values are not encoded, only the whole query.
    Inner,
    /// Names and values are encoded twice.
    Twice,
    NamesRaw,
    Path,
    Sha256,
    Without(&'a str),
    WithoutForm,
    WithoutQuery,
    WithoutEmpty,
    WithSignature,
    /// All the deviations of an encoder for URLs in forms (blank, star, tilde).
    FormEncoder,
    /// Those of JavaScript's `encodeURIComponent`.
    Javascript,
}

impl Mistake<'_> {
    /// The ways to encode that it stands for.
    fn encodings(&self) -> &[Encoding] {
        match self {
            Self::Encoding(one) => std::slice::from_ref(one),
            Self::FormEncoder => FORM_ENCODER,
            Self::Javascript => JAVASCRIPT,
            _ => &[],
        }
    }

    fn rule(&self) -> String {
        match self {
            Self::Key(Secret::Bare) => "the key lacks the `&` after the secret".to_owned(),
            Self::Key(Secret::TwoAmpersands) => {
                "the key has one `&` too many after the secret".to_owned()
            }
            Self::Key(Secret::LineEnd) => "the secret was used with a line end after it".to_owned(),
            Self::Key(_) => "the secret was used without the blanks around it".to_owned(),
            Self::Method(method) => {
                format!("the method was signed as `{method}`, which is not the one that was sent")
            }
            Self::Encoding(encoding) => encoding.rule().to_owned(),
            Self::Order(order) => order.rule().to_owned(),
            Self::Once => "the canonicalized query was not encoded a second time in the string to sign".to_owned(),
            Self::Inner => "names and values were not encoded before they were joined".to_owned(),
            Self::Twice => "names and values were encoded twice before they were joined".to_owned(),
            Self::NamesRaw => "the names of parameters were not encoded".to_owned(),
            Self::Path => "the path was signed as `/`; it is `%2F`".to_owned(),
            Self::Sha256 => "it was signed with HMAC-SHA256; V1 signs with HMAC-SHA1".to_owned(),
            Self::Without(name) => format!("the parameter `{}` was not signed, or added after signing", shown(name)),
            Self::WithoutForm => "the parameters of the form were not signed; V1 signs query and form together".to_owned(),
            Self::WithoutQuery => "the parameters of the query were not signed; V1 signs query and form together".to_owned(),
            Self::WithoutEmpty => "parameters with empty values were not signed; they are, as `Name=`".to_owned(),
            Self::WithSignature => "an empty `Signature` was signed too; it is not part of what is signed".to_owned(),
            Self::FormEncoder => "a form encoder was used: it signs a blank as `+`, `*` as it is and `~` as `%7E`; they are `%20`, `%2A` and `~`".to_owned(),
            Self::Javascript => "`encodeURIComponent` was used: it leaves `!`, `'`, `(`, `)` and `*` as they are; they are encoded".to_owned(),
        }
    }
}

/// Names the broken rule.
pub(crate) fn cause(method: &str, call: &Call, secret: &str, given: &str) -> String {
    let case = Case {
        method,
        call,
        secret,
        given,
        params: call
            .merged()
            .into_iter()
            .filter(|(name, _)| *name != "Signature")
            .collect(),
    };
    if let Some(rule) = spelling(&case.mac(&[], false), false, given) {
        return rule;
    }
    if !is_searchable(&case.params) {
        return UNEXPLAINED.to_owned();
    }
    let mistakes = case.mistakes();
    let rare: Vec<Mistake<'_>> = case
        .params
        .iter()
        .map(|(name, _)| Mistake::Without(name))
        .collect();
    if let Some(found) = search(&mistakes, &rare, &|set| case.explains(set)) {
        let rules: Vec<String> = found.iter().map(Mistake::rule).collect();
        let encodings: Vec<Encoding> = found.iter().flat_map(Mistake::encodings).copied().collect();
        return rules.join("; and ") + &first_difference(&case.params, &encodings);
    }
    case.change().unwrap_or_else(|| UNEXPLAINED.to_owned())
}

struct Case<'a> {
    method: &'a str,
    call: &'a Call,
    secret: &'a str,
    given: &'a str,
    /// What should have been signed, in wire order.
    params: Vec<(&'a str, &'a str)>,
}

impl<'a> Case<'a> {
    /// The mistakes that make a difference for this request.
    fn mistakes(&self) -> Vec<Mistake<'a>> {
        let mut list = vec![
            Mistake::Key(Secret::Bare),
            Mistake::Key(Secret::TwoAmpersands),
            Mistake::Key(Secret::LineEnd),
            Mistake::Method("GET"),
            Mistake::Method("POST"),
            Mistake::Once,
            Mistake::Inner,
            Mistake::Twice,
            Mistake::NamesRaw,
            Mistake::Path,
            Mistake::Sha256,
            Mistake::WithoutEmpty,
            Mistake::WithSignature,
            Mistake::FormEncoder,
            Mistake::Javascript,
        ];
        if self.secret.trim() != self.secret {
            list.push(Mistake::Key(Secret::Trimmed));
        }
        list.extend(Order::ALL.map(Mistake::Order));
        list.extend(
            Encoding::ALL
                .into_iter()
                .filter(|encoding| encoding.matters(&self.params))
                .map(Mistake::Encoding),
        );
        if !self.call.form.is_empty() {
            list.push(Mistake::WithoutForm);
            list.push(Mistake::WithoutQuery);
        }
        list
    }

    /// Most signers use one encoder for both rounds, some a right one for the second.
    fn explains(&self, mistakes: &[Mistake<'a>]) -> bool {
        let encodes_wrong = mistakes.iter().any(|mistake| {
            matches!(
                mistake,
                Mistake::Encoding(_) | Mistake::FormEncoder | Mistake::Javascript
            )
        });
        base64(&self.mac(mistakes, false)) == self.given
            || (encodes_wrong && base64(&self.mac(mistakes, true)) == self.given)
    }

    /// The signature's bytes as a signer with these mistakes makes them.
    fn mac(&self, mistakes: &[Mistake<'a>], right_second_round: bool) -> Vec<u8> {
        let in_form = |name: &str| self.call.form.iter().any(|(other, _)| other == name);
        let mut params = self.params.clone();
        let mut encodings = Vec::new();
        let (mut order, mut method, mut key) = (None, self.method, format!("{}&", self.secret));
        let (mut once, mut inner, mut twice, mut names_raw) = (false, false, false, false);
        let (mut path, mut sha256) = ("%2F", false);
        for mistake in mistakes {
            match mistake {
                Mistake::Key(wrong) => key = wrong.apply(self.secret, "&"),
                Mistake::Method(wrong) => method = wrong,
                Mistake::Encoding(wrong) => encodings.push(*wrong),
                Mistake::FormEncoder => encodings.extend(FORM_ENCODER),
                Mistake::Javascript => encodings.extend(JAVASCRIPT),
                Mistake::Order(wrong) => order = Some(*wrong),
                Mistake::Once => once = true,
                Mistake::Inner => inner = true,
                Mistake::Twice => twice = true,
                Mistake::NamesRaw => names_raw = true,
                Mistake::Path => path = "/",
                Mistake::Sha256 => sha256 = true,
                Mistake::Without(name) => params.retain(|(other, _)| other != name),
                Mistake::WithoutForm => params.retain(|(name, _)| !in_form(name)),
                Mistake::WithoutQuery => params.retain(|(name, _)| in_form(name)),
                Mistake::WithoutEmpty => params.retain(|(_, value)| !value.is_empty()),
                Mistake::WithSignature => params.push(("Signature", "")),
            }
        }
        let one = |text: &str| {
            if inner {
                text.to_owned()
            } else if twice {
                encode(&encode(text, &encodings), &encodings)
            } else {
                encode(text, &encodings)
            }
        };
        let name = |text: &str| {
            if names_raw {
                text.to_owned()
            } else {
                one(text)
            }
        };
        let query = canonical_query(&params, order, &name, &one);
        let outer: &[Encoding] = if right_second_round { &[] } else { &encodings };
        let query = if once { query } else { encode(&query, outer) };
        let text = format!("{method}&{path}&{query}");
        if sha256 {
            sha256_mac(&key, &text)
        } else {
            sha1_mac(&key, &text)
        }
    }

    /// Looks for a parameter whose value was changed after signing, the operation's own first.
    fn change(&self) -> Option<String> {
        let own = self.call.own(None);
        let common = self.params.iter().filter(|pair| !own.contains(pair));
        let texts: Vec<(&str, &str)> = own.iter().chain(common).copied().collect();
        let mut suspects: Vec<Suspect> = texts
            .iter()
            .enumerate()
            .filter_map(|(i, (name, value))| {
                let with_gap: Vec<(&str, &str)> = self
                    .params
                    .iter()
                    .map(|(given, value)| (*given, if given == name { GAP } else { *value }))
                    .collect();
                let text = v1::string_to_sign(self.method, &v1::canonical_query(&with_gap));
                Suspect::new(i, value, &text)
            })
            .collect();
        let twice = |_: &Suspect, value: &str| percent::encode(&percent::encode(value));
        let is_right = |text: &str| v1::signature(self.secret, text) == self.given;
        let (suspect, value) = changed(&mut suspects, &twice, &is_right)?;
        let (name, _) = texts.get(suspect.index)?;
        Some(format!(
            "the parameter `{}` was changed after signing{}",
            shown(name),
            quoted(name, &value)
        ))
    }
}
