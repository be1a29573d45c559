use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::management_account;

/// Sends a verification code to the phone of a management account that is to be made.
///
/// The code goes into [`EnableResourceDirectory`](super::EnableResourceDirectory) with the same phone.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        (409, "NotSupport.AccountInAnotherResourceDirectory", "The account is in a resource directory already."),
        (409, "EntityAlreadyExists.ResourceDirectory", "The account has a resource directory already."),
        (409, "SendValidateCodeExceedsLimitForAccount", "Too many codes were sent for the account."),
        (409, "InvalidParameter.MobileCountryCode", "The site does not accept phones of this country."),
    )
)]
pub struct SendVerificationCodeForEnableRD {
    /// The phone, `<country code>-<number>`; country code 86 is not accepted.
    #[rpc(check = management_account::phone)]
    pub secure_mobile_phone: Option<String>,
}

/// Answer of [`SendVerificationCodeForEnableRD`].
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct SendVerificationCodeForEnableRDResponse {
    /// Id of the request.
    pub request_id: String,
}
