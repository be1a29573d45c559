//! What V3 signers get wrong, and how it is said.

use aliyun_rpc_core::sign::Algorithm;

use crate::request::shown;
use crate::verify::diagnose::encoding::{Encoding, FORM_ENCODER, JAVASCRIPT};
use crate::verify::diagnose::{Order, Secret};

/// One deviation from the rules.
#[derive(Clone, Copy, Debug)]
pub(super) enum Mistake<'a> {
    Key(Secret),
    Method(&'static str),
    Path(&'static str),
    Encoding(Encoding),
    FormEncoder,
    Javascript,
    Order(Order),
    Twice,
    Unencoded,
    Hash(Algorithm),
    /// The canonical request itself is signed and not its hash.
    Unhashed,
    UpperHash,
    /// The line break that ends each header is missing behind the last one.
    NoEmptyLine,
    Untrimmed,
    /// The list of signed headers stands in the order that was sent.
    ListAsSent,
    WithoutParameter(&'a str),
    WithoutHeader(&'a str),
    WithoutQuery,
    EmptyPayload,
    UnsignedPayload,
    Host(&'a str),
    FormInQuery,
}

impl Mistake<'_> {
    /// The ways to encode that it stands for.
    pub(super) fn encodings(&self) -> &[Encoding] {
        match self {
            Self::Encoding(one) => std::slice::from_ref(one),
            Self::FormEncoder => FORM_ENCODER,
            Self::Javascript => JAVASCRIPT,
            _ => &[],
        }
    }

    pub(super) fn rule(&self) -> String {
        match self {
            Self::Key(Secret::Ampersand) => {
                "the key has a `&` after the secret; V3 uses the secret alone".to_owned()
            }
            Self::Key(Secret::LineEnd) => "the secret was used with a line end after it".to_owned(),
            Self::Key(_) => "the secret was used without the blanks around it".to_owned(),
            Self::Method(method) => {
                format!("the method was signed as `{method}`, which is not the one that was sent")
            }
            Self::Path(path) => format!("the path was signed as `{path}`; it is `/`"),
            Self::Encoding(encoding) => encoding.rule().to_owned(),
            Self::FormEncoder => "a form encoder was used for the query: it signs a blank as `+`, `*` as it is and `~` as `%7E`; they are `%20`, `%2A` and `~`".to_owned(),
            Self::Javascript => "`encodeURIComponent` was used for the query: it leaves `!`, `'`, `(`, `)` and `*` as they are; they are encoded".to_owned(),
            Self::Order(order) => order.rule().to_owned(),
            Self::Twice => "the query was encoded twice; V3 encodes it once".to_owned(),
            Self::Unencoded => "the query was signed without encoding".to_owned(),
            Self::Hash(algorithm) => format!("it was hashed and signed as {algorithm}, but `Authorization` names another algorithm"),
            Self::Unhashed => "the canonical request was signed itself; its hash belongs into the string to sign".to_owned(),
            Self::UpperHash => "the hash in the string to sign was in upper-case hex; it is lower case".to_owned(),
            Self::NoEmptyLine => "the empty line behind the canonical headers is missing: every header line ends with a line break, the last one too".to_owned(),
            Self::Untrimmed => "header values were signed with the white space around them".to_owned(),
            Self::ListAsSent => "the headers were not sorted by name, or SignedHeaders is not in that order".to_owned(),
            Self::WithoutParameter(name) => format!("the query parameter `{}` was not signed, or added after signing", shown(name)),
            Self::WithoutHeader(name) => format!("the header `{}` is listed in SignedHeaders but was not signed, or added after signing", shown(name)),
            Self::WithoutQuery => "the query was not signed".to_owned(),
            Self::EmptyPayload => "the hash of an empty body was signed, but a body was sent".to_owned(),
            Self::UnsignedPayload => "`UNSIGNED-PAYLOAD` was signed; the hash of the body belongs there".to_owned(),
            Self::Host(host) => format!("the host was signed as `{}`, but the Host header that arrived is another: sign it with the port if one is sent", shown(host)),
            Self::FormInQuery => "the parameters of the form were signed as if they stood in the query; V3 covers a form by the hash of the body".to_owned(),
        }
    }
}
