// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of ResourceDirectoryMaster 2022-04-19 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `AccountAlreadyRegistered`, HTTP 409.
pub const ACCOUNT_ALREADY_REGISTERED: ErrorCode = ErrorCode::new(409, "AccountAlreadyRegistered");
/// `AccountNotExist.DeleteAccount`, HTTP 409.
pub const ACCOUNT_NOT_EXIST_DELETE_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "AccountNotExist.DeleteAccount");
/// `AccountNotRegistered`, HTTP 409.
pub const ACCOUNT_NOT_REGISTERED: ErrorCode = ErrorCode::new(409, "AccountNotRegistered");
/// `AccountSecureMobileAlreadyExists`, HTTP 409.
pub const ACCOUNT_SECURE_MOBILE_ALREADY_EXISTS: ErrorCode =
    ErrorCode::new(409, "AccountSecureMobileAlreadyExists");
/// `AccountTypeMismatch`, HTTP 409.
pub const ACCOUNT_TYPE_MISMATCH: ErrorCode = ErrorCode::new(409, "AccountTypeMismatch");
/// `AccountTypeOrStatusMismatch`, HTTP 409.
pub const ACCOUNT_TYPE_OR_STATUS_MISMATCH: ErrorCode =
    ErrorCode::new(409, "AccountTypeOrStatusMismatch");
/// `BusinessRestricted`, HTTP 409.
pub const BUSINESS_RESTRICTED: ErrorCode = ErrorCode::new(409, "BusinessRestricted");
/// `CallerIdentityError`, HTTP 409.
pub const CALLER_IDENTITY_ERROR: ErrorCode = ErrorCode::new(409, "CallerIdentityError");
/// `CallerIdentityError.DeleteAccount`, HTTP 409.
pub const CALLER_IDENTITY_ERROR_DELETE_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "CallerIdentityError.DeleteAccount");
/// `CannotRegisterMasterAsDelegatedAdministrator`, HTTP 409.
pub const CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR: ErrorCode =
    ErrorCode::new(409, "CannotRegisterMasterAsDelegatedAdministrator");
/// `ConcurrentCallNotSupported`, HTTP 429.
pub const CONCURRENT_CALL_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(429, "ConcurrentCallNotSupported");
/// `ContactStatusMismatchAction`, HTTP 400.
pub const CONTACT_STATUS_MISMATCH_ACTION: ErrorCode =
    ErrorCode::new(400, "ContactStatusMismatchAction");
/// `CreateAccountDisabled`, HTTP 409.
pub const CREATE_ACCOUNT_DISABLED: ErrorCode = ErrorCode::new(409, "CreateAccountDisabled");
/// `CreditControlBlock.DeleteAccount`, HTTP 409.
pub const CREDIT_CONTROL_BLOCK_DELETE_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "CreditControlBlock.DeleteAccount");
/// `DelegatedAccountNumberExceeded`, HTTP 409.
pub const DELEGATED_ACCOUNT_NUMBER_EXCEEDED: ErrorCode =
    ErrorCode::new(409, "DelegatedAccountNumberExceeded");
/// `DeleteConflict.Folder.Account`, HTTP 409.
pub const DELETE_CONFLICT_FOLDER_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "DeleteConflict.Folder.Account");
/// `DeleteConflict.Folder.SubFolder`, HTTP 409.
pub const DELETE_CONFLICT_FOLDER_SUB_FOLDER: ErrorCode =
    ErrorCode::new(409, "DeleteConflict.Folder.SubFolder");
/// `DeleteConflict.ResourceDirectory.Account`, HTTP 409.
pub const DELETE_CONFLICT_RESOURCE_DIRECTORY_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "DeleteConflict.ResourceDirectory.Account");
/// `Deny.TrustedService`, HTTP 409.
pub const DENY_TRUSTED_SERVICE: ErrorCode = ErrorCode::new(409, "Deny.TrustedService");
/// `EcoRelationCheckFailed`, HTTP 409.
pub const ECO_RELATION_CHECK_FAILED: ErrorCode = ErrorCode::new(409, "EcoRelationCheckFailed");
/// `EnterpriseRealNameVerificationError`, HTTP 409.
pub const ENTERPRISE_REAL_NAME_VERIFICATION_ERROR: ErrorCode =
    ErrorCode::new(409, "EnterpriseRealNameVerificationError");
/// `EntityAlreadyExists.Handshake`, HTTP 409.
pub const ENTITY_ALREADY_EXISTS_HANDSHAKE: ErrorCode =
    ErrorCode::new(409, "EntityAlreadyExists.Handshake");
/// `EntityAlreadyExists.ResourceDirectory`, HTTP 409.
pub const ENTITY_ALREADY_EXISTS_RESOURCE_DIRECTORY: ErrorCode =
    ErrorCode::new(409, "EntityAlreadyExists.ResourceDirectory");
/// `EntityAlreadyExists.ResourceDirectory.Account`, HTTP 409.
pub const ENTITY_ALREADY_EXISTS_RESOURCE_DIRECTORY_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "EntityAlreadyExists.ResourceDirectory.Account");
/// `EntityAlreadyExists.ResourceDir.Account`, HTTP 409.
pub const ENTITY_ALREADY_EXISTS_RESOURCE_DIR_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "EntityAlreadyExists.ResourceDir.Account");
/// `EntityNotExists.Account`, HTTP 404.
pub const ENTITY_NOT_EXISTS_ACCOUNT: ErrorCode = ErrorCode::new(404, "EntityNotExists.Account");
/// `EntityNotExists.CheckAccount`, HTTP 409.
pub const ENTITY_NOT_EXISTS_CHECK_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "EntityNotExists.CheckAccount");
/// `EntityNotExists.Contact`, HTTP 404.
pub const ENTITY_NOT_EXISTS_CONTACT: ErrorCode = ErrorCode::new(404, "EntityNotExists.Contact");
/// `EntityNotExists.Contact.Verification`, HTTP 404.
pub const ENTITY_NOT_EXISTS_CONTACT_VERIFICATION: ErrorCode =
    ErrorCode::new(404, "EntityNotExists.Contact.Verification");
/// `EntityNotExists.EmailModifyRecord`, HTTP 404.
pub const ENTITY_NOT_EXISTS_EMAIL_MODIFY_RECORD: ErrorCode =
    ErrorCode::new(404, "EntityNotExists.EmailModifyRecord");
/// `EntityNotExists.Folder`, HTTP 404.
pub const ENTITY_NOT_EXISTS_FOLDER: ErrorCode = ErrorCode::new(404, "EntityNotExists.Folder");
/// `EntityNotExists.Handshake`, HTTP 404.
pub const ENTITY_NOT_EXISTS_HANDSHAKE: ErrorCode = ErrorCode::new(404, "EntityNotExists.Handshake");
/// `EntityNotExists.Member`, HTTP 404.
pub const ENTITY_NOT_EXISTS_MEMBER: ErrorCode = ErrorCode::new(404, "EntityNotExists.Member");
/// `EntityNotExists.ResourceDirectory`, HTTP 404.
pub const ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY: ErrorCode =
    ErrorCode::new(404, "EntityNotExists.ResourceDirectory");
/// `EntityNotExists.Target`, HTTP 404.
pub const ENTITY_NOT_EXISTS_TARGET: ErrorCode = ErrorCode::new(404, "EntityNotExists.Target");
/// `ExistPrepaidInstance.DeleteAccount`, HTTP 409.
pub const EXIST_PREPAID_INSTANCE_DELETE_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "ExistPrepaidInstance.DeleteAccount");
/// `ExistProcessingDeleteFlow.DeleteAccount`, HTTP 409.
pub const EXIST_PROCESSING_DELETE_FLOW_DELETE_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "ExistProcessingDeleteFlow.DeleteAccount");
/// `ForbidDelete.Account`, HTTP 409.
pub const FORBID_DELETE_ACCOUNT: ErrorCode = ErrorCode::new(409, "ForbidDelete.Account");
/// `FundAccountHasArrearsAmount`, HTTP 409.
pub const FUND_ACCOUNT_HAS_ARREARS_AMOUNT: ErrorCode =
    ErrorCode::new(409, "FundAccountHasArrearsAmount");
/// `FundAccountOwnerPayedByOthers`, HTTP 409.
pub const FUND_ACCOUNT_OWNER_PAYED_BY_OTHERS: ErrorCode =
    ErrorCode::new(409, "FundAccountOwnerPayedByOthers");
/// `HandshakeStatusMismatch`, HTTP 409.
pub const HANDSHAKE_STATUS_MISMATCH: ErrorCode = ErrorCode::new(409, "HandshakeStatusMismatch");
/// `InconsistentEnterpriseNameError`, HTTP 409.
pub const INCONSISTENT_ENTERPRISE_NAME_ERROR: ErrorCode =
    ErrorCode::new(409, "InconsistentEnterpriseNameError");
/// `Invalid.AccountType`, HTTP 409.
pub const INVALID_ACCOUNT_TYPE: ErrorCode = ErrorCode::new(409, "Invalid.AccountType");
/// `InvalidControlPolicyEnablementStatus`, HTTP 409.
pub const INVALID_CONTROL_POLICY_ENABLEMENT_STATUS: ErrorCode =
    ErrorCode::new(409, "InvalidControlPolicyEnablementStatus");
/// `Invalid.EnterpriseName`, HTTP 409.
pub const INVALID_ENTERPRISE_NAME: ErrorCode = ErrorCode::new(409, "Invalid.EnterpriseName");
/// `InvalidMember`, HTTP 400.
pub const INVALID_MEMBER: ErrorCode = ErrorCode::new(400, "InvalidMember");
/// `InvalidParameter.Account.AccountNamePrefix`, HTTP 400.
pub const INVALID_PARAMETER_ACCOUNT_ACCOUNT_NAME_PREFIX: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Account.AccountNamePrefix");
/// `InvalidParameter.Account.AccountNamePrefix.Length`, HTTP 400.
pub const INVALID_PARAMETER_ACCOUNT_ACCOUNT_NAME_PREFIX_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Account.AccountNamePrefix.Length");
/// `InvalidParameter.Account.DisplayName`, HTTP 400.
pub const INVALID_PARAMETER_ACCOUNT_DISPLAY_NAME: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Account.DisplayName");
/// `InvalidParameter.Account.DisplayName.AlreadyUsed`, HTTP 409.
pub const INVALID_PARAMETER_ACCOUNT_DISPLAY_NAME_ALREADY_USED: ErrorCode =
    ErrorCode::new(409, "InvalidParameter.Account.DisplayName.AlreadyUsed");
/// `InvalidParameter.Account.DisplayName.Length`, HTTP 400.
pub const INVALID_PARAMETER_ACCOUNT_DISPLAY_NAME_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Account.DisplayName.Length");
/// `InvalidParameter.AccountId`, HTTP 400.
pub const INVALID_PARAMETER_ACCOUNT_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.AccountId");
/// `InvalidParameter.ChildId`, HTTP 400.
pub const INVALID_PARAMETER_CHILD_ID: ErrorCode = ErrorCode::new(400, "InvalidParameter.ChildId");
/// `InvalidParameter.ContactId`, HTTP 400.
pub const INVALID_PARAMETER_CONTACT_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ContactId");
/// `InvalidParameter.DestinationFolderId`, HTTP 400.
pub const INVALID_PARAMETER_DESTINATION_FOLDER_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.DestinationFolderId");
/// `InvalidParameter.EmailAddress`, HTTP 400.
pub const INVALID_PARAMETER_EMAIL_ADDRESS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.EmailAddress");
/// `InvalidParameter.EmailAddress.Length`, HTTP 400.
pub const INVALID_PARAMETER_EMAIL_ADDRESS_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.EmailAddress.Length");
/// `InvalidParameter.FolderId`, HTTP 400.
pub const INVALID_PARAMETER_FOLDER_ID: ErrorCode = ErrorCode::new(400, "InvalidParameter.FolderId");
/// `InvalidParameter.Folder.Name`, HTTP 400.
pub const INVALID_PARAMETER_FOLDER_NAME: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Folder.Name");
/// `InvalidParameter.Folder.Name.AlreadyUsed`, HTTP 400.
pub const INVALID_PARAMETER_FOLDER_NAME_ALREADY_USED: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Folder.Name.AlreadyUsed");
/// `InvalidParameter.Folder.Name.Length`, HTTP 400.
pub const INVALID_PARAMETER_FOLDER_NAME_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Folder.Name.Length");
/// `InvalidParameter.HandshakeId`, HTTP 400.
pub const INVALID_PARAMETER_HANDSHAKE_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.HandshakeId");
/// `InvalidParameter.ManagementAccountName`, HTTP 409.
pub const INVALID_PARAMETER_MANAGEMENT_ACCOUNT_NAME: ErrorCode =
    ErrorCode::new(409, "InvalidParameter.ManagementAccountName");
/// `InvalidParameter.ManagementAccountName.AlreadyUsed`, HTTP 409.
pub const INVALID_PARAMETER_MANAGEMENT_ACCOUNT_NAME_ALREADY_USED: ErrorCode =
    ErrorCode::new(409, "InvalidParameter.ManagementAccountName.AlreadyUsed");
/// `InvalidParameter.ManagementAccountSecurityInfo`, HTTP 409.
pub const INVALID_PARAMETER_MANAGEMENT_ACCOUNT_SECURITY_INFO: ErrorCode =
    ErrorCode::new(409, "InvalidParameter.ManagementAccountSecurityInfo");
/// `InvalidParameter.Member`, HTTP 400.
pub const INVALID_PARAMETER_MEMBER: ErrorCode = ErrorCode::new(400, "InvalidParameter.Member");
/// `InvalidParameter.Members`, HTTP 400.
pub const INVALID_PARAMETER_MEMBERS: ErrorCode = ErrorCode::new(400, "InvalidParameter.Members");
/// `InvalidParameter.Members.Duplicate`, HTTP 400.
pub const INVALID_PARAMETER_MEMBERS_DUPLICATE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Members.Duplicate");
/// `InvalidParameter.Members.Length`, HTTP 400.
pub const INVALID_PARAMETER_MEMBERS_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Members.Length");
/// `InvalidParameter.MessageTypes`, HTTP 400.
pub const INVALID_PARAMETER_MESSAGE_TYPES: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.MessageTypes");
/// `InvalidParameter.MobileCountryCode`, HTTP 400.
pub const INVALID_PARAMETER_MOBILE_COUNTRY_CODE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.MobileCountryCode");
/// `InvalidParameter.MobileCountryCode`, HTTP 409.
pub const INVALID_PARAMETER_MOBILE_COUNTRY_CODE_409: ErrorCode =
    ErrorCode::new(409, "InvalidParameter.MobileCountryCode");
/// `InvalidParameter.Name`, HTTP 400.
pub const INVALID_PARAMETER_NAME: ErrorCode = ErrorCode::new(400, "InvalidParameter.Name");
/// `InvalidParameter.Name.AlreadyUsed`, HTTP 400.
pub const INVALID_PARAMETER_NAME_ALREADY_USED: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Name.AlreadyUsed");
/// `InvalidParameter.Name.Length`, HTTP 400.
pub const INVALID_PARAMETER_NAME_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Name.Length");
/// `InvalidParameter.NewPolicyDocument.Length`, HTTP 400.
pub const INVALID_PARAMETER_NEW_POLICY_DOCUMENT_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.NewPolicyDocument.Length");
/// `InvalidParameter.Note`, HTTP 400.
pub const INVALID_PARAMETER_NOTE: ErrorCode = ErrorCode::new(400, "InvalidParameter.Note");
/// `InvalidParameter.Note.Length`, HTTP 400.
pub const INVALID_PARAMETER_NOTE_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Note.Length");
/// `InvalidParameter.ParentFolderId`, HTTP 400.
pub const INVALID_PARAMETER_PARENT_FOLDER_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ParentFolderId");
/// `InvalidParameter.PhoneNumber`, HTTP 400.
pub const INVALID_PARAMETER_PHONE_NUMBER: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.PhoneNumber");
/// `InvalidParameter.PolicyDocument.Length`, HTTP 409.
pub const INVALID_PARAMETER_POLICY_DOCUMENT_LENGTH: ErrorCode =
    ErrorCode::new(409, "InvalidParameter.PolicyDocument.Length");
/// `InvalidParameter.ServicePrincipal`, HTTP 409.
pub const INVALID_PARAMETER_SERVICE_PRINCIPAL: ErrorCode =
    ErrorCode::new(409, "InvalidParameter.ServicePrincipal");
/// `InvalidParameter.Status`, HTTP 400.
pub const INVALID_PARAMETER_STATUS: ErrorCode = ErrorCode::new(400, "InvalidParameter.Status");
/// `InvalidParameter.TargetEntity`, HTTP 400.
pub const INVALID_PARAMETER_TARGET_ENTITY: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.TargetEntity");
/// `InvalidParameter.TargetType`, HTTP 400.
pub const INVALID_PARAMETER_TARGET_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.TargetType");
/// `InvalidParameter.Title`, HTTP 400.
pub const INVALID_PARAMETER_TITLE: ErrorCode = ErrorCode::new(400, "InvalidParameter.Title");
/// `Invalid.PayRelation`, HTTP 409.
pub const INVALID_PAY_RELATION: ErrorCode = ErrorCode::new(409, "Invalid.PayRelation");
/// `Invalid.VerificationCode`, HTTP 409.
pub const INVALID_VERIFICATION_CODE: ErrorCode = ErrorCode::new(409, "Invalid.VerificationCode");
/// `LegalEntityDifferent`, HTTP 409.
pub const LEGAL_ENTITY_DIFFERENT: ErrorCode = ErrorCode::new(409, "LegalEntityDifferent");
/// `LegalEntityMismatch`, HTTP 409.
pub const LEGAL_ENTITY_MISMATCH: ErrorCode = ErrorCode::new(409, "LegalEntityMismatch");
/// `LimitExceeded.Account`, HTTP 409.
pub const LIMIT_EXCEEDED_ACCOUNT: ErrorCode = ErrorCode::new(409, "LimitExceeded.Account");
/// `LimitExceeded.Contacts`, HTTP 400.
pub const LIMIT_EXCEEDED_CONTACTS: ErrorCode = ErrorCode::new(400, "LimitExceeded.Contacts");
/// `LimitExceeded.ContactMembers`, HTTP 400.
pub const LIMIT_EXCEEDED_CONTACT_MEMBERS: ErrorCode =
    ErrorCode::new(400, "LimitExceeded.ContactMembers");
/// `LimitExceeded.Folder.Depth`, HTTP 409.
pub const LIMIT_EXCEEDED_FOLDER_DEPTH: ErrorCode =
    ErrorCode::new(409, "LimitExceeded.Folder.Depth");
/// `LimitExceeded.Invitation.InvalidTarget`, HTTP 409.
pub const LIMIT_EXCEEDED_INVITATION_INVALID_TARGET: ErrorCode =
    ErrorCode::new(409, "LimitExceeded.Invitation.InvalidTarget");
/// `LimitExceeded.InvitationRate`, HTTP 409.
pub const LIMIT_EXCEEDED_INVITATION_RATE: ErrorCode =
    ErrorCode::new(409, "LimitExceeded.InvitationRate");
/// `MemberAccountAccessDenied`, HTTP 403.
pub const MEMBER_ACCOUNT_ACCESS_DENIED: ErrorCode =
    ErrorCode::new(403, "MemberAccountAccessDenied");
/// `MemberAccountOperationNotAllowed`, HTTP 403.
pub const MEMBER_ACCOUNT_OPERATION_NOT_ALLOWED: ErrorCode =
    ErrorCode::new(403, "MemberAccountOperationNotAllowed");
/// `MemberAccountResellerVerifyError`, HTTP 409.
pub const MEMBER_ACCOUNT_RESELLER_VERIFY_ERROR: ErrorCode =
    ErrorCode::new(409, "MemberAccountResellerVerifyError");
/// `MemberAccountVirtualCloudOperatorVerifyError`, HTTP 409.
pub const MEMBER_ACCOUNT_VIRTUAL_CLOUD_OPERATOR_VERIFY_ERROR: ErrorCode =
    ErrorCode::new(409, "MemberAccountVirtualCloudOperatorVerifyError");
/// `MemberTypeError.DeleteAccount`, HTTP 409.
pub const MEMBER_TYPE_ERROR_DELETE_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "MemberTypeError.DeleteAccount");
/// `MissingAccountRealName`, HTTP 409.
pub const MISSING_ACCOUNT_REAL_NAME: ErrorCode = ErrorCode::new(409, "MissingAccountRealName");
/// `MissingDisplayNameOrAccountType`, HTTP 409.
pub const MISSING_DISPLAY_NAME_OR_ACCOUNT_TYPE: ErrorCode =
    ErrorCode::new(409, "MissingDisplayNameOrAccountType");
/// `MissingParameter.Account.DisplayName`, HTTP 400.
pub const MISSING_PARAMETER_ACCOUNT_DISPLAY_NAME: ErrorCode =
    ErrorCode::new(400, "MissingParameter.Account.DisplayName");
/// `MissingParameter.AccountId`, HTTP 400.
pub const MISSING_PARAMETER_ACCOUNT_ID: ErrorCode =
    ErrorCode::new(400, "MissingParameter.AccountId");
/// `MissingParameter.ChildId`, HTTP 400.
pub const MISSING_PARAMETER_CHILD_ID: ErrorCode = ErrorCode::new(400, "MissingParameter.ChildId");
/// `MissingParameter.ContactId`, HTTP 400.
pub const MISSING_PARAMETER_CONTACT_ID: ErrorCode =
    ErrorCode::new(400, "MissingParameter.ContactId");
/// `MissingParameter.DestinationFolderId`, HTTP 400.
pub const MISSING_PARAMETER_DESTINATION_FOLDER_ID: ErrorCode =
    ErrorCode::new(400, "MissingParameter.DestinationFolderId");
/// `MissingParameter.EmailAddress`, HTTP 400.
pub const MISSING_PARAMETER_EMAIL_ADDRESS: ErrorCode =
    ErrorCode::new(400, "MissingParameter.EmailAddress");
/// `MissingParameter.FolderId`, HTTP 400.
pub const MISSING_PARAMETER_FOLDER_ID: ErrorCode = ErrorCode::new(400, "MissingParameter.FolderId");
/// `MissingParameter.Folder.Name`, HTTP 400.
pub const MISSING_PARAMETER_FOLDER_NAME: ErrorCode =
    ErrorCode::new(400, "MissingParameter.Folder.Name");
/// `MissingParameter.HandshakeId`, HTTP 400.
pub const MISSING_PARAMETER_HANDSHAKE_ID: ErrorCode =
    ErrorCode::new(400, "MissingParameter.HandshakeId");
/// `MissingParameter.MessageTypes`, HTTP 400.
pub const MISSING_PARAMETER_MESSAGE_TYPES: ErrorCode =
    ErrorCode::new(400, "MissingParameter.MessageTypes");
/// `MissingParameter.Name`, HTTP 400.
pub const MISSING_PARAMETER_NAME: ErrorCode = ErrorCode::new(400, "MissingParameter.Name");
/// `MissingParameter.PhoneNumber`, HTTP 400.
pub const MISSING_PARAMETER_PHONE_NUMBER: ErrorCode =
    ErrorCode::new(400, "MissingParameter.PhoneNumber");
/// `MissingParameter.TargetEntity`, HTTP 400.
pub const MISSING_PARAMETER_TARGET_ENTITY: ErrorCode =
    ErrorCode::new(400, "MissingParameter.TargetEntity");
/// `MissingParameter.TargetType`, HTTP 400.
pub const MISSING_PARAMETER_TARGET_TYPE: ErrorCode =
    ErrorCode::new(400, "MissingParameter.TargetType");
/// `MissingParameter.Title`, HTTP 400.
pub const MISSING_PARAMETER_TITLE: ErrorCode = ErrorCode::new(400, "MissingParameter.Title");
/// `MissingSecureMobilePhone`, HTTP 409.
pub const MISSING_SECURE_MOBILE_PHONE: ErrorCode = ErrorCode::new(409, "MissingSecureMobilePhone");
/// `MissingSecurityInfo`, HTTP 409.
pub const MISSING_SECURITY_INFO: ErrorCode = ErrorCode::new(409, "MissingSecurityInfo");
/// `NotSupportedOperation.Account.EmailModify`, HTTP 400.
pub const NOT_SUPPORTED_OPERATION_ACCOUNT_EMAIL_MODIFY: ErrorCode =
    ErrorCode::new(400, "NotSupportedOperation.Account.EmailModify");
/// `NotSupport.AccountInAnotherResourceDirectory`, HTTP 409.
pub const NOT_SUPPORT_ACCOUNT_IN_ANOTHER_RESOURCE_DIRECTORY: ErrorCode =
    ErrorCode::new(409, "NotSupport.AccountInAnotherResourceDirectory");
/// `NotSupport.Account.RealNameType`, HTTP 409.
pub const NOT_SUPPORT_ACCOUNT_REAL_NAME_TYPE: ErrorCode =
    ErrorCode::new(409, "NotSupport.Account.RealNameType");
/// `NotSupport.Account.Site`, HTTP 409.
pub const NOT_SUPPORT_ACCOUNT_SITE: ErrorCode = ErrorCode::new(409, "NotSupport.Account.Site");
/// `NotSupport.DetachLastControlPolicy`, HTTP 400.
pub const NOT_SUPPORT_DETACH_LAST_CONTROL_POLICY: ErrorCode =
    ErrorCode::new(400, "NotSupport.DetachLastControlPolicy");
/// `NotSupport.InvitedAccount`, HTTP 400.
pub const NOT_SUPPORT_INVITED_ACCOUNT: ErrorCode = ErrorCode::new(400, "NotSupport.InvitedAccount");
/// `NotSupport.PayerAccountInAnotherResourceDirectory`, HTTP 409.
pub const NOT_SUPPORT_PAYER_ACCOUNT_IN_ANOTHER_RESOURCE_DIRECTORY: ErrorCode =
    ErrorCode::new(409, "NotSupport.PayerAccountInAnotherResourceDirectory");
/// `NotSupport.SettingResellAccountType`, HTTP 409.
pub const NOT_SUPPORT_SETTING_RESELL_ACCOUNT_TYPE: ErrorCode =
    ErrorCode::new(409, "NotSupport.SettingResellAccountType");
/// `NotSupport.Site.Action`, HTTP 400.
pub const NOT_SUPPORT_SITE_ACTION: ErrorCode = ErrorCode::new(400, "NotSupport.Site.Action");
/// `NoLicense.ResourceDirectory`, HTTP 409.
pub const NO_LICENSE_RESOURCE_DIRECTORY: ErrorCode =
    ErrorCode::new(409, "NoLicense.ResourceDirectory");
/// `NoRealNameAuthentication`, HTTP 409.
pub const NO_REAL_NAME_AUTHENTICATION: ErrorCode = ErrorCode::new(409, "NoRealNameAuthentication");
/// `PaymentAccountCreditIdentityTypeError`, HTTP 409.
pub const PAYMENT_ACCOUNT_CREDIT_IDENTITY_TYPE_ERROR: ErrorCode =
    ErrorCode::new(409, "PaymentAccountCreditIdentityTypeError");
/// `PaymentAccountEnterpriseInvoiceError`, HTTP 409.
pub const PAYMENT_ACCOUNT_ENTERPRISE_INVOICE_ERROR: ErrorCode =
    ErrorCode::new(409, "PaymentAccountEnterpriseInvoiceError");
/// `PaymentAccountEnterpriseTypeError`, HTTP 409.
pub const PAYMENT_ACCOUNT_ENTERPRISE_TYPE_ERROR: ErrorCode =
    ErrorCode::new(409, "PaymentAccountEnterpriseTypeError");
/// `PaymentAccountEnterpriseVerifyError`, HTTP 409.
pub const PAYMENT_ACCOUNT_ENTERPRISE_VERIFY_ERROR: ErrorCode =
    ErrorCode::new(409, "PaymentAccountEnterpriseVerifyError");
/// `PaymentAccountFinancialRelationshipsChangeFrequencyVerifyError`, HTTP 409.
pub const PAYMENT_ACCOUNT_FINANCIAL_RELATIONSHIPS_CHANGE_FREQUENCY_VERIFY_ERROR: ErrorCode =
    ErrorCode::new(
        409,
        "PaymentAccountFinancialRelationshipsChangeFrequencyVerifyError",
    );
/// `PaymentAccountFinancialRelationshipVerifyError`, HTTP 409.
pub const PAYMENT_ACCOUNT_FINANCIAL_RELATIONSHIP_VERIFY_ERROR: ErrorCode =
    ErrorCode::new(409, "PaymentAccountFinancialRelationshipVerifyError");
/// `PaymentAccountResellerVerifyError`, HTTP 409.
pub const PAYMENT_ACCOUNT_RESELLER_VERIFY_ERROR: ErrorCode =
    ErrorCode::new(409, "PaymentAccountResellerVerifyError");
/// `PaymentAccountVirtualCloudOperatorVerifyError`, HTTP 409.
pub const PAYMENT_ACCOUNT_VIRTUAL_CLOUD_OPERATOR_VERIFY_ERROR: ErrorCode =
    ErrorCode::new(409, "PaymentAccountVirtualCloudOperatorVerifyError");
/// `PeripheralError.DeleteAccount`, HTTP 409.
pub const PERIPHERAL_ERROR_DELETE_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "PeripheralError.DeleteAccount");
/// `PrimaryAkInUse`, HTTP 409.
pub const PRIMARY_AK_IN_USE: ErrorCode = ErrorCode::new(409, "PrimaryAkInUse");
/// `QuotaExceeded.DeleteAccount`, HTTP 409.
pub const QUOTA_EXCEEDED_DELETE_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "QuotaExceeded.DeleteAccount");
/// `QuotaExceeded.Folder.Count`, HTTP 409.
pub const QUOTA_EXCEEDED_FOLDER_COUNT: ErrorCode =
    ErrorCode::new(409, "QuotaExceeded.Folder.Count");
/// `QuotaExceeded.Members`, HTTP 400.
pub const QUOTA_EXCEEDED_MEMBERS: ErrorCode = ErrorCode::new(400, "QuotaExceeded.Members");
/// `RemoveConfilctAccountAsDelegatedAdministator`, HTTP 409.
pub const REMOVE_CONFILCT_ACCOUNT_AS_DELEGATED_ADMINISTATOR: ErrorCode =
    ErrorCode::new(409, "RemoveConfilctAccountAsDelegatedAdministator");
/// `ResourceDirectoryNotInUse`, HTTP 404.
pub const RESOURCE_DIRECTORY_NOT_IN_USE: ErrorCode =
    ErrorCode::new(404, "ResourceDirectoryNotInUse");
/// `SendValidateCodeExceedsLimitForAccount`, HTTP 409.
pub const SEND_VALIDATE_CODE_EXCEEDS_LIMIT_FOR_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "SendValidateCodeExceedsLimitForAccount");
/// `SpecifiedResourceDirectoryNotExists`, HTTP 404.
pub const SPECIFIED_RESOURCE_DIRECTORY_NOT_EXISTS: ErrorCode =
    ErrorCode::new(404, "SpecifiedResourceDirectoryNotExists");
/// `SpBlock.DeleteAccount`, HTTP 409.
pub const SP_BLOCK_DELETE_ACCOUNT: ErrorCode = ErrorCode::new(409, "SpBlock.DeleteAccount");
/// `Throttling.EnableControlPolicy`, HTTP 409.
pub const THROTTLING_ENABLE_CONTROL_POLICY: ErrorCode =
    ErrorCode::new(409, "Throttling.EnableControlPolicy");
/// `UnknownError.Account`, HTTP 409.
pub const UNKNOWN_ERROR_ACCOUNT: ErrorCode = ErrorCode::new(409, "UnknownError.Account");
/// `UnknownFinancialError`, HTTP 409.
pub const UNKNOWN_FINANCIAL_ERROR: ErrorCode = ErrorCode::new(409, "UnknownFinancialError");
/// `UserOwnFundAccountPayForOthers`, HTTP 409.
pub const USER_OWN_FUND_ACCOUNT_PAY_FOR_OTHERS: ErrorCode =
    ErrorCode::new(409, "UserOwnFundAccountPayForOthers");
