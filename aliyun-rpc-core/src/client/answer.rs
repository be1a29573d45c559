//! A successful answer that is not yet read.

use bytes::Bytes;

use super::pipeline;
use super::prepared::Prepared;
use super::progress::Progress;
use super::refuse;
use crate::decode::{decode, is_html};
use crate::error::Error;
use crate::response::{Raw, Response};
use crate::slot::Object;
use crate::transport::BoxFuture;

/// An answer of success, with the call that it belongs to: what reads it may still have to tell what failed.
pub(super) struct Answer {
    call: Box<Prepared>,
    progress: Progress,
    response: http::Response<Bytes>,
}

/// What comes of reading an answer.
pub(super) enum Reading<T> {
    /// The result of the call.
    Done(Result<Response<T>, Error>),
    /// The answer was cut off, and the call goes on with another attempt.
    Again(BoxFuture<'static, Result<Answer, Error>>),
}

impl Answer {
    pub(super) const fn new(
        call: Box<Prepared>,
        progress: Progress,
        response: http::Response<Bytes>,
    ) -> Self {
        Self {
            call,
            progress,
            response,
        }
    }

    /// Reads the body into a typed answer.
    pub(super) fn typed<T: Object + Default>(self) -> Reading<T> {
        let mut body = T::default();
        match self.fill(&mut body) {
            Reading::Done(facts) => Reading::Done(facts.map(|facts| facts.map(|()| body))),
            Reading::Again(run) => Reading::Again(run),
        }
    }

    fn fill(mut self, object: &mut dyn Object) -> Reading<()> {
        let error = match decode(object, self.response.body(), self.call.format()) {
            Ok(envelope) => {
                self.progress.succeed(&self.call);
                return Reading::Done(Ok(self.facts(envelope.request_id)));
            }
            Err(error) => refuse::unread(error, &self.call, &self.progress),
        };
        // A page is refused by the decoder too, but who answered matters more than what could not be read.
        if let Err(error) = self.refuse_html() {
            return Reading::Done(Err(error));
        }
        let status = self.response.status().as_u16();
        let error = Error::decode(status, error).with_request_id(self.header_id());
        let error = self.progress.tell(error, &self.call);
        if error.is_retryable() && !self.progress.read_again {
            self.progress.read_again = true;
            return Reading::Again(Box::pin(pipeline::again(self.call, self.progress, error)));
        }
        Reading::Done(Err(self.progress.give_up(error, &self.call)))
    }

    /// Keeps the body as it is.
    pub(super) fn raw(self) -> Result<Response<Raw>, Error> {
        self.refuse_html()?;
        self.progress.succeed(&self.call);
        let (parts, body) = self.response.clone().into_parts();
        let raw = Raw::new(parts.status.as_u16(), parts.headers, body);
        let id = raw.request_id();
        Ok(self.facts(id).map(|()| raw))
    }

    fn facts(&self, request_id: Option<String>) -> Response<()> {
        Response::new(())
            .with_request_id(request_id.or_else(|| self.header_id()).unwrap_or_default())
            .with_status(self.response.status().as_u16())
            .with_attempts(self.progress.attempts)
    }

    fn header_id(&self) -> Option<String> {
        refuse::request_id(&self.response, &self.call, &self.progress).map(str::to_owned)
    }

    /// A login page or a captive portal answers everything with status 200: that is not the service's answer.
    fn refuse_html(&self) -> Result<(), Error> {
        if !is_html(self.response.body()) {
            return Ok(());
        }
        let error = refuse::gateway(&self.response, &self.call, &self.progress).into();
        Err(self.progress.give_up(error, &self.call))
    }
}
