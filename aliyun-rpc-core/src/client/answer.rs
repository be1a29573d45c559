//! A successful answer that is not yet read.

use bytes::Bytes;

use super::prepared::Prepared;
use super::progress::Progress;
use super::refuse;
use crate::decode::{decode, is_html};
use crate::error::Error;
use crate::response::{Raw, Response};
use crate::slot::Object;

/// An answer of success, with the call that it belongs to: what reads it may still have to tell what failed.
pub(super) struct Answer {
    call: Box<Prepared>,
    progress: Progress,
    response: http::Response<Bytes>,
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
    pub(super) fn typed<T: Object + Default>(self) -> Result<Response<T>, Error> {
        let mut body = T::default();
        let facts = self.fill(&mut body)?;
        Ok(facts.map(|()| body))
    }

    fn fill(self, object: &mut dyn Object) -> Result<Response<()>, Error> {
        let format = self.call.format();
        match decode(object, self.response.body(), format) {
            Ok(envelope) => {
                self.progress.succeed(&self.call);
                Ok(self.facts(envelope.request_id))
            }
            Err(error) => {
                // A page is refused by the decoder too, but who answered matters more than what could not be read.
                self.refuse_html()?;
                let status = self.response.status().as_u16();
                let error = Error::decode(status, error).with_request_id(self.header_id());
                Err(self.progress.give_up(error, &self.call))
            }
        }
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
        refuse::request_id(&self.response).map(str::to_owned)
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
