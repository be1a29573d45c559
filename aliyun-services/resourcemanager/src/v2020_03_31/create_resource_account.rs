use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::Tag;

/// Makes a new member account in the resource directory.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        (400, "MissingParameter.Account.DisplayName", "The display name is missing."),
        (400, "InvalidParameter.Account.DisplayName", "The display name has characters that are not accepted."),
        (400, "InvalidParameter.Account.DisplayName.Length", "The display name is too long."),
        (400, "InvalidParameter.ParentFolderId", "The parent folder's id is malformed."),
        (400, "InvalidParameter.Account.AccountNamePrefix", "The name prefix has characters that are not accepted."),
        (400, "InvalidParameter.Account.AccountNamePrefix.Length", "The name prefix is too long."),
        (400, "NotSupport.Site.Action", "The site does not offer this operation."),
        (404, "EntityNotExists.ResourceDirectory", "The account has no resource directory."),
        (404, "EntityNotExists.Folder", "The parent folder does not exist."),
        (409, "LimitExceeded.Account", "The resource directory holds as many accounts as it may."),
        (409, "InvalidParameter.Account.DisplayName.AlreadyUsed", "Another account has this display name."),
        (409, "EntityAlreadyExists.ResourceDirectory.Account", "The generated account name is taken: try again."),
        (409, "Invalid.PayRelation", "The billing account cannot be used."),
        (409, "NotSupport.PayerAccountInAnotherResourceDirectory", "The billing account is not in the resource directory."),
        (409, "CreateAccountDisabled", "The resource directory may not make accounts."),
        (409, "PaymentAccountEnterpriseVerifyError", "The billing account is not verified as an enterprise."),
        (
            409,
            "PaymentAccountFinancialRelationshipVerifyError",
            "The billing account is billed to somebody else already."
        ),
        (409, "PaymentAccountEnterpriseTypeError", "The billing account is not an enterprise's."),
        (
            409,
            "PaymentAccountFinancialRelationshipsChangeFrequencyVerifyError",
            "The billing account changed its relations too often: try again later."
        ),
        (409, "MemberAccountVirtualCloudOperatorVerifyError", "The member account is a virtual operator's."),
        (409, "MemberAccountResellerVerifyError", "The member account is a reseller's."),
        (409, "PaymentAccountVirtualCloudOperatorVerifyError", "The billing account is a virtual operator's."),
        (409, "PaymentAccountResellerVerifyError", "The billing account is a reseller's."),
        (409, "InconsistentEnterpriseNameError", "Billing account and member account name different enterprises."),
        (409, "PaymentAccountEnterpriseInvoiceError", "The billing account has no invoice title."),
        (409, "UnknownFinancialError", "Billing failed for a reason that is not known."),
        (409, "BusinessRestricted", "The caller's business is restricted: ask the vendor's support."),
        (409, "PaymentAccountCreditIdentityTypeError", "The billing account has no credit or too little of it."),
    )
)]
pub struct CreateResourceAccount {
    /// What the account's name begins with, for example `alice`; made up by the service if unset.
    pub account_name_prefix: Option<String>,
    /// Name to show, for example `Dev`; no other account of the directory may have it.
    pub display_name: String,
    /// The folder to put the account into, for example `fd-r23M55****`; the root folder if unset.
    pub parent_folder_id: Option<String>,
    /// The account that pays for the new one; itself if unset.
    pub payer_account_id: Option<String>,
    /// `resell` for an account to be resold, for resellers only.
    pub resell_account_type: Option<String>,
    /// Tags for the account.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
}

/// Answer of [`CreateResourceAccount`].
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct CreateResourceAccountResponse {
    /// The new account.
    pub account: CreatedAccount,
    /// Id of the request.
    pub request_id: String,
}

/// A member account that was just made.
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct CreatedAccount {
    /// Id of the account.
    pub account_id: String,
    /// Name of the account, for example `alice@rd-3g****.aliyunid.com`.
    pub account_name: String,
    /// Name to show.
    pub display_name: String,
    /// The folder that the account is in.
    pub folder_id: String,
    /// `created`.
    pub join_method: String,
    /// When the account joined, UTC.
    pub join_time: String,
    /// When the account was last changed, UTC.
    pub modify_time: String,
    /// The resource directory.
    pub resource_directory_id: String,
    /// State of the account, for example `CreateSuccess`.
    pub status: String,
    /// `ResourceAccount`.
    pub r#type: String,
}
