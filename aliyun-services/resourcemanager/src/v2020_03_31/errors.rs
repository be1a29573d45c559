// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of ResourceManager 2020-03-31 document, for `error.is(..)`.

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
/// `CallerIdentityError`, HTTP 409.
pub const CALLER_IDENTITY_ERROR: ErrorCode = ErrorCode::new(409, "CallerIdentityError");
/// `CallerIdentityError.DeleteAccount`, HTTP 409.
pub const CALLER_IDENTITY_ERROR_DELETE_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "CallerIdentityError.DeleteAccount");
/// `CannotRegisterMasterAsDelegatedAdministrator`, HTTP 409.
pub const CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR: ErrorCode =
    ErrorCode::new(409, "CannotRegisterMasterAsDelegatedAdministrator");
/// `CreateAccountDisabled`, HTTP 409.
pub const CREATE_ACCOUNT_DISABLED: ErrorCode = ErrorCode::new(409, "CreateAccountDisabled");
/// `DelegatedAccountNumberExceeded`, HTTP 409.
pub const DELEGATED_ACCOUNT_NUMBER_EXCEEDED: ErrorCode =
    ErrorCode::new(409, "DelegatedAccountNumberExceeded");
/// `DeleteConflict.Folder.Account`, HTTP 409.
pub const DELETE_CONFLICT_FOLDER_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "DeleteConflict.Folder.Account");
/// `DeleteConflict.Folder.SubFolder`, HTTP 409.
pub const DELETE_CONFLICT_FOLDER_SUB_FOLDER: ErrorCode =
    ErrorCode::new(409, "DeleteConflict.Folder.SubFolder");
/// `DeleteConflict.Policy.Group`, HTTP 409.
pub const DELETE_CONFLICT_POLICY_GROUP: ErrorCode =
    ErrorCode::new(409, "DeleteConflict.Policy.Group");
/// `DeleteConflict.Policy.User`, HTTP 409.
pub const DELETE_CONFLICT_POLICY_USER: ErrorCode =
    ErrorCode::new(409, "DeleteConflict.Policy.User");
/// `DeleteConflict.Policy.Version`, HTTP 409.
pub const DELETE_CONFLICT_POLICY_VERSION: ErrorCode =
    ErrorCode::new(409, "DeleteConflict.Policy.Version");
/// `DeleteConflict.Policy.Version.Default`, HTTP 409.
pub const DELETE_CONFLICT_POLICY_VERSION_DEFAULT: ErrorCode =
    ErrorCode::new(409, "DeleteConflict.Policy.Version.Default");
/// `DeleteConflict.ResourceGroup.Resource`, HTTP 409.
pub const DELETE_CONFLICT_RESOURCE_GROUP_RESOURCE: ErrorCode =
    ErrorCode::new(409, "DeleteConflict.ResourceGroup.Resource");
/// `DeleteConflict.Role.Policy`, HTTP 409.
pub const DELETE_CONFLICT_ROLE_POLICY: ErrorCode =
    ErrorCode::new(409, "DeleteConflict.Role.Policy");
/// `Deny.TrustedService`, HTTP 409.
pub const DENY_TRUSTED_SERVICE: ErrorCode = ErrorCode::new(409, "Deny.TrustedService");
/// `EnterpriseRealNameVerificationError`, HTTP 409.
pub const ENTERPRISE_REAL_NAME_VERIFICATION_ERROR: ErrorCode =
    ErrorCode::new(409, "EnterpriseRealNameVerificationError");
/// `EntityAlreadyExists.Handshake`, HTTP 409.
pub const ENTITY_ALREADY_EXISTS_HANDSHAKE: ErrorCode =
    ErrorCode::new(409, "EntityAlreadyExists.Handshake");
/// `EntityAlreadyExists.Policy`, HTTP 409.
pub const ENTITY_ALREADY_EXISTS_POLICY: ErrorCode =
    ErrorCode::new(409, "EntityAlreadyExists.Policy");
/// `EntityAlreadyExists.ResourceDirectory`, HTTP 409.
pub const ENTITY_ALREADY_EXISTS_RESOURCE_DIRECTORY: ErrorCode =
    ErrorCode::new(409, "EntityAlreadyExists.ResourceDirectory");
/// `EntityAlreadyExists.ResourceDirectory.Account`, HTTP 409.
pub const ENTITY_ALREADY_EXISTS_RESOURCE_DIRECTORY_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "EntityAlreadyExists.ResourceDirectory.Account");
/// `EntityAlreadyExists.Role`, HTTP 409.
pub const ENTITY_ALREADY_EXISTS_ROLE: ErrorCode = ErrorCode::new(409, "EntityAlreadyExists.Role");
/// `EntityExists.AssociatedTransferTask`, HTTP 400.
pub const ENTITY_EXISTS_ASSOCIATED_TRANSFER_TASK: ErrorCode =
    ErrorCode::new(400, "EntityExists.AssociatedTransferTask");
/// `EntityExists.AssociatedTransferTasks`, HTTP 400.
pub const ENTITY_EXISTS_ASSOCIATED_TRANSFER_TASKS: ErrorCode =
    ErrorCode::new(400, "EntityExists.AssociatedTransferTasks");
/// `EntityNotExists.Account`, HTTP 404.
pub const ENTITY_NOT_EXISTS_ACCOUNT: ErrorCode = ErrorCode::new(404, "EntityNotExists.Account");
/// `EntityNotExists.AccountRecord`, HTTP 404.
pub const ENTITY_NOT_EXISTS_ACCOUNT_RECORD: ErrorCode =
    ErrorCode::new(404, "EntityNotExists.AccountRecord");
/// `EntityNotExists.AssociatedTransferRule`, HTTP 404.
pub const ENTITY_NOT_EXISTS_ASSOCIATED_TRANSFER_RULE: ErrorCode =
    ErrorCode::new(404, "EntityNotExists.AssociatedTransferRule");
/// `EntityNotExists.AssociatedTransferSetting`, HTTP 404.
pub const ENTITY_NOT_EXISTS_ASSOCIATED_TRANSFER_SETTING: ErrorCode =
    ErrorCode::new(404, "EntityNotExists.AssociatedTransferSetting");
/// `EntityNotExists.CheckAccount`, HTTP 409.
pub const ENTITY_NOT_EXISTS_CHECK_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "EntityNotExists.CheckAccount");
/// `EntityNotExists.EmailModifyRecord`, HTTP 404.
pub const ENTITY_NOT_EXISTS_EMAIL_MODIFY_RECORD: ErrorCode =
    ErrorCode::new(404, "EntityNotExists.EmailModifyRecord");
/// `EntityNotExists.Folder`, HTTP 404.
pub const ENTITY_NOT_EXISTS_FOLDER: ErrorCode = ErrorCode::new(404, "EntityNotExists.Folder");
/// `EntityNotExists.Handshake`, HTTP 404.
pub const ENTITY_NOT_EXISTS_HANDSHAKE: ErrorCode = ErrorCode::new(404, "EntityNotExists.Handshake");
/// `EntityNotExists.ResourceDirectory`, HTTP 404.
pub const ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY: ErrorCode =
    ErrorCode::new(404, "EntityNotExists.ResourceDirectory");
/// `EntityNotExists.ResourceGroup`, HTTP 404.
pub const ENTITY_NOT_EXISTS_RESOURCE_GROUP: ErrorCode =
    ErrorCode::new(404, "EntityNotExists.ResourceGroup");
/// `EntityNotExists.Target`, HTTP 404.
pub const ENTITY_NOT_EXISTS_TARGET: ErrorCode = ErrorCode::new(404, "EntityNotExists.Target");
/// `EntityNotExist.Policy`, HTTP 404.
pub const ENTITY_NOT_EXIST_POLICY: ErrorCode = ErrorCode::new(404, "EntityNotExist.Policy");
/// `EntityNotExist.Policy.Version`, HTTP 404.
pub const ENTITY_NOT_EXIST_POLICY_VERSION: ErrorCode =
    ErrorCode::new(404, "EntityNotExist.Policy.Version");
/// `EntityNotExist.Role`, HTTP 404.
pub const ENTITY_NOT_EXIST_ROLE: ErrorCode = ErrorCode::new(404, "EntityNotExist.Role");
/// `EntityNotExist.Service`, HTTP 404.
pub const ENTITY_NOT_EXIST_SERVICE: ErrorCode = ErrorCode::new(404, "EntityNotExist.Service");
/// `EntityNotExist.ServiceLinkedRole`, HTTP 404.
pub const ENTITY_NOT_EXIST_SERVICE_LINKED_ROLE: ErrorCode =
    ErrorCode::new(404, "EntityNotExist.ServiceLinkedRole");
/// `EntityNotExist.ServiceLinkedRole.DeletionTask`, HTTP 404.
pub const ENTITY_NOT_EXIST_SERVICE_LINKED_ROLE_DELETION_TASK: ErrorCode =
    ErrorCode::new(404, "EntityNotExist.ServiceLinkedRole.DeletionTask");
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
/// `InvalidParameter.AssumeRolePolicyDocument.Length`, HTTP 400.
pub const INVALID_PARAMETER_ASSUME_ROLE_POLICY_DOCUMENT_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.AssumeRolePolicyDocument.Length");
/// `InvalidParameter.ChildId`, HTTP 400.
pub const INVALID_PARAMETER_CHILD_ID: ErrorCode = ErrorCode::new(400, "InvalidParameter.ChildId");
/// `InvalidParameter.CustomSuffix.InvalidChars`, HTTP 400.
pub const INVALID_PARAMETER_CUSTOM_SUFFIX_INVALID_CHARS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.CustomSuffix.InvalidChars");
/// `InvalidParameter.CustomSuffix.Length`, HTTP 400.
pub const INVALID_PARAMETER_CUSTOM_SUFFIX_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.CustomSuffix.Length");
/// `InvalidParameter.CustomSuffix.NotAllowed`, HTTP 400.
pub const INVALID_PARAMETER_CUSTOM_SUFFIX_NOT_ALLOWED: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.CustomSuffix.NotAllowed");
/// `InvalidParameter.DeletionTaskId`, HTTP 400.
pub const INVALID_PARAMETER_DELETION_TASK_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.DeletionTaskId");
/// `InvalidParameter.DeletionTaskId.Length`, HTTP 400.
pub const INVALID_PARAMETER_DELETION_TASK_ID_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.DeletionTaskId.Length");
/// `InvalidParameter.Description.Length`, HTTP 400.
pub const INVALID_PARAMETER_DESCRIPTION_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Description.Length");
/// `InvalidParameter.Description.NotAllowed`, HTTP 400.
pub const INVALID_PARAMETER_DESCRIPTION_NOT_ALLOWED: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Description.NotAllowed");
/// `InvalidParameter.DestinationFolderId`, HTTP 400.
pub const INVALID_PARAMETER_DESTINATION_FOLDER_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.DestinationFolderId");
/// `InvalidParameter.DisplayName`, HTTP 400.
pub const INVALID_PARAMETER_DISPLAY_NAME: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.DisplayName");
/// `InvalidParameter.DisplayName.Length`, HTTP 400.
pub const INVALID_PARAMETER_DISPLAY_NAME_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.DisplayName.Length");
/// `InvalidParameter.Email`, HTTP 400.
pub const INVALID_PARAMETER_EMAIL: ErrorCode = ErrorCode::new(400, "InvalidParameter.Email");
/// `InvalidParameter.Email.AlreadyUsed`, HTTP 409.
pub const INVALID_PARAMETER_EMAIL_ALREADY_USED: ErrorCode =
    ErrorCode::new(409, "InvalidParameter.Email.AlreadyUsed");
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
/// `InvalidParameter.MobileCountryCode`, HTTP 409.
pub const INVALID_PARAMETER_MOBILE_COUNTRY_CODE: ErrorCode =
    ErrorCode::new(409, "InvalidParameter.MobileCountryCode");
/// `InvalidParameter.Name.InvalidChars`, HTTP 400.
pub const INVALID_PARAMETER_NAME_INVALID_CHARS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Name.InvalidChars");
/// `InvalidParameter.Name.Length`, HTTP 400.
pub const INVALID_PARAMETER_NAME_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Name.Length");
/// `InvalidParameter.NewAssumeRolePolicyDocument.Length`, HTTP 400.
pub const INVALID_PARAMETER_NEW_ASSUME_ROLE_POLICY_DOCUMENT_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.NewAssumeRolePolicyDocument.Length");
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
/// `InvalidParameter.PolicyDocument.Length`, HTTP 409.
pub const INVALID_PARAMETER_POLICY_DOCUMENT_LENGTH: ErrorCode =
    ErrorCode::new(409, "InvalidParameter.PolicyDocument.Length");
/// `InvalidParameter.PolicyDocument.Length`, HTTP 400.
pub const INVALID_PARAMETER_POLICY_DOCUMENT_LENGTH_400: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.PolicyDocument.Length");
/// `InvalidParameter.PolicyName.InvalidChars`, HTTP 400.
pub const INVALID_PARAMETER_POLICY_NAME_INVALID_CHARS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.PolicyName.InvalidChars");
/// `InvalidParameter.PolicyName.Length`, HTTP 400.
pub const INVALID_PARAMETER_POLICY_NAME_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.PolicyName.Length");
/// `InvalidParameter.PolicyType`, HTTP 400.
pub const INVALID_PARAMETER_POLICY_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.PolicyType");
/// `InvalidParameter.ResourceGroupId`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_GROUP_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceGroupId");
/// `InvalidParameter.ResourceIds`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_IDS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceIds");
/// `InvalidParameter.RoleName.InvalidChars`, HTTP 400.
pub const INVALID_PARAMETER_ROLE_NAME_INVALID_CHARS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.RoleName.InvalidChars");
/// `InvalidParameter.RoleName.Length`, HTTP 400.
pub const INVALID_PARAMETER_ROLE_NAME_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.RoleName.Length");
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
/// `InvalidParameter.VersionId.Format`, HTTP 400.
pub const INVALID_PARAMETER_VERSION_ID_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.VersionId.Format");
/// `Invalid.PayRelation`, HTTP 409.
pub const INVALID_PAY_RELATION: ErrorCode = ErrorCode::new(409, "Invalid.PayRelation");
/// `Invalid.ResourceGroup.Status`, HTTP 409.
pub const INVALID_RESOURCE_GROUP_STATUS: ErrorCode =
    ErrorCode::new(409, "Invalid.ResourceGroup.Status");
/// `Invalid.VerificationCode`, HTTP 409.
pub const INVALID_VERIFICATION_CODE: ErrorCode = ErrorCode::new(409, "Invalid.VerificationCode");
/// `LegalEntityDifferent`, HTTP 409.
pub const LEGAL_ENTITY_DIFFERENT: ErrorCode = ErrorCode::new(409, "LegalEntityDifferent");
/// `LegalEntityMismatch`, HTTP 409.
pub const LEGAL_ENTITY_MISMATCH: ErrorCode = ErrorCode::new(409, "LegalEntityMismatch");
/// `LimitExceeded.Account`, HTTP 409.
pub const LIMIT_EXCEEDED_ACCOUNT: ErrorCode = ErrorCode::new(409, "LimitExceeded.Account");
/// `LimitExceeded.Folder.Depth`, HTTP 409.
pub const LIMIT_EXCEEDED_FOLDER_DEPTH: ErrorCode =
    ErrorCode::new(409, "LimitExceeded.Folder.Depth");
/// `LimitExceeded.Frequency`, HTTP 409.
pub const LIMIT_EXCEEDED_FREQUENCY: ErrorCode = ErrorCode::new(409, "LimitExceeded.Frequency");
/// `LimitExceeded.InvitationRate`, HTTP 409.
pub const LIMIT_EXCEEDED_INVITATION_RATE: ErrorCode =
    ErrorCode::new(409, "LimitExceeded.InvitationRate");
/// `LimitExceeded.Policy`, HTTP 409.
pub const LIMIT_EXCEEDED_POLICY: ErrorCode = ErrorCode::new(409, "LimitExceeded.Policy");
/// `LimitExceeded.Policy.Version`, HTTP 409.
pub const LIMIT_EXCEEDED_POLICY_VERSION: ErrorCode =
    ErrorCode::new(409, "LimitExceeded.Policy.Version");
/// `LimitExceeded.ResourceGroup`, HTTP 409.
pub const LIMIT_EXCEEDED_RESOURCE_GROUP: ErrorCode =
    ErrorCode::new(409, "LimitExceeded.ResourceGroup");
/// `LimitExceeded.ResourceIds`, HTTP 400.
pub const LIMIT_EXCEEDED_RESOURCE_IDS: ErrorCode = ErrorCode::new(400, "LimitExceeded.ResourceIds");
/// `LimitExceeded.Role`, HTTP 409.
pub const LIMIT_EXCEEDED_ROLE: ErrorCode = ErrorCode::new(409, "LimitExceeded.Role");
/// `MalformedPolicyDocument`, HTTP 409.
pub const MALFORMED_POLICY_DOCUMENT: ErrorCode = ErrorCode::new(409, "MalformedPolicyDocument");
/// `MemberAccountAccessDenied`, HTTP 403.
pub const MEMBER_ACCOUNT_ACCESS_DENIED: ErrorCode =
    ErrorCode::new(403, "MemberAccountAccessDenied");
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
/// `MissingParameter.DestinationFolderId`, HTTP 400.
pub const MISSING_PARAMETER_DESTINATION_FOLDER_ID: ErrorCode =
    ErrorCode::new(400, "MissingParameter.DestinationFolderId");
/// `MissingParameter.DisplayName`, HTTP 400.
pub const MISSING_PARAMETER_DISPLAY_NAME: ErrorCode =
    ErrorCode::new(400, "MissingParameter.DisplayName");
/// `MissingParameter.Email`, HTTP 400.
pub const MISSING_PARAMETER_EMAIL: ErrorCode = ErrorCode::new(400, "MissingParameter.Email");
/// `MissingParameter.FolderId`, HTTP 400.
pub const MISSING_PARAMETER_FOLDER_ID: ErrorCode = ErrorCode::new(400, "MissingParameter.FolderId");
/// `MissingParameter.Folder.Name`, HTTP 400.
pub const MISSING_PARAMETER_FOLDER_NAME: ErrorCode =
    ErrorCode::new(400, "MissingParameter.Folder.Name");
/// `MissingParameter.HandshakeId`, HTTP 400.
pub const MISSING_PARAMETER_HANDSHAKE_ID: ErrorCode =
    ErrorCode::new(400, "MissingParameter.HandshakeId");
/// `MissingParameter.RecordId`, HTTP 400.
pub const MISSING_PARAMETER_RECORD_ID: ErrorCode = ErrorCode::new(400, "MissingParameter.RecordId");
/// `MissingParameter.TargetEntity`, HTTP 400.
pub const MISSING_PARAMETER_TARGET_ENTITY: ErrorCode =
    ErrorCode::new(400, "MissingParameter.TargetEntity");
/// `MissingParameter.TargetType`, HTTP 400.
pub const MISSING_PARAMETER_TARGET_TYPE: ErrorCode =
    ErrorCode::new(400, "MissingParameter.TargetType");
/// `MissingSecurityInfo`, HTTP 409.
pub const MISSING_SECURITY_INFO: ErrorCode = ErrorCode::new(409, "MissingSecurityInfo");
/// `NotAllowMove.ExistsAssociatedTransferRule`, HTTP 400.
pub const NOT_ALLOW_MOVE_EXISTS_ASSOCIATED_TRANSFER_RULE: ErrorCode =
    ErrorCode::new(400, "NotAllowMove.ExistsAssociatedTransferRule");
/// `NotSupportedOperation.Account.EmailModify`, HTTP 400.
pub const NOT_SUPPORTED_OPERATION_ACCOUNT_EMAIL_MODIFY: ErrorCode =
    ErrorCode::new(400, "NotSupportedOperation.Account.EmailModify");
/// `NotSupportedOperation.CheckingAccount`, HTTP 409.
pub const NOT_SUPPORTED_OPERATION_CHECKING_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "NotSupportedOperation.CheckingAccount");
/// `NotSupportedOperation.DeletingAccount`, HTTP 409.
pub const NOT_SUPPORTED_OPERATION_DELETING_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "NotSupportedOperation.DeletingAccount");
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
/// `NotSupport.HasPayerAccount`, HTTP 409.
pub const NOT_SUPPORT_HAS_PAYER_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "NotSupport.HasPayerAccount");
/// `NotSupport.PayerAccountInAnotherResourceDirectory`, HTTP 409.
pub const NOT_SUPPORT_PAYER_ACCOUNT_IN_ANOTHER_RESOURCE_DIRECTORY: ErrorCode =
    ErrorCode::new(409, "NotSupport.PayerAccountInAnotherResourceDirectory");
/// `NotSupport.Site.Action`, HTTP 400.
pub const NOT_SUPPORT_SITE_ACTION: ErrorCode = ErrorCode::new(400, "NotSupport.Site.Action");
/// `NoLicense.ResourceDirectory`, HTTP 409.
pub const NO_LICENSE_RESOURCE_DIRECTORY: ErrorCode =
    ErrorCode::new(409, "NoLicense.ResourceDirectory");
/// `NoPermission`, HTTP 403.
pub const NO_PERMISSION: ErrorCode = ErrorCode::new(403, "NoPermission");
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
/// `PrimaryAkInUse`, HTTP 409.
pub const PRIMARY_AK_IN_USE: ErrorCode = ErrorCode::new(409, "PrimaryAkInUse");
/// `QuotaExceeded.Folder.Count`, HTTP 409.
pub const QUOTA_EXCEEDED_FOLDER_COUNT: ErrorCode =
    ErrorCode::new(409, "QuotaExceeded.Folder.Count");
/// `RemoveConfilctAccountAsDelegatedAdministator`, HTTP 409.
pub const REMOVE_CONFILCT_ACCOUNT_AS_DELEGATED_ADMINISTATOR: ErrorCode =
    ErrorCode::new(409, "RemoveConfilctAccountAsDelegatedAdministator");
/// `SendValidateCodeExceedsLimitForAccount`, HTTP 409.
pub const SEND_VALIDATE_CODE_EXCEEDS_LIMIT_FOR_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "SendValidateCodeExceedsLimitForAccount");
/// `SERVICE_REGION_NO_ENDPOINT`, HTTP 400.
pub const SERVICE_REGION_NO_ENDPOINT: ErrorCode = ErrorCode::new(400, "SERVICE_REGION_NO_ENDPOINT");
/// `SpecifiedResourceDirectoryNotExists`, HTTP 404.
pub const SPECIFIED_RESOURCE_DIRECTORY_NOT_EXISTS: ErrorCode =
    ErrorCode::new(404, "SpecifiedResourceDirectoryNotExists");
/// `Throttling.EnableControlPolicy`, HTTP 409.
pub const THROTTLING_ENABLE_CONTROL_POLICY: ErrorCode =
    ErrorCode::new(409, "Throttling.EnableControlPolicy");
/// `UnknownError.Account`, HTTP 409.
pub const UNKNOWN_ERROR_ACCOUNT: ErrorCode = ErrorCode::new(409, "UnknownError.Account");
/// `UnknownFinancialError`, HTTP 409.
pub const UNKNOWN_FINANCIAL_ERROR: ErrorCode = ErrorCode::new(409, "UnknownFinancialError");
/// `UnsupportedOperation.DisableAssociatedTransferSetting`, HTTP 400.
pub const UNSUPPORTED_OPERATION_DISABLE_ASSOCIATED_TRANSFER_SETTING: ErrorCode =
    ErrorCode::new(400, "UnsupportedOperation.DisableAssociatedTransferSetting");
/// `UnsupportedOperation.RepeatDisableAssociatedTransferSetting`, HTTP 400.
pub const UNSUPPORTED_OPERATION_REPEAT_DISABLE_ASSOCIATED_TRANSFER_SETTING: ErrorCode =
    ErrorCode::new(
        400,
        "UnsupportedOperation.RepeatDisableAssociatedTransferSetting",
    );
/// `UnsupportedOperation.RepeatEnableAssociatedTransferSetting`, HTTP 400.
pub const UNSUPPORTED_OPERATION_REPEAT_ENABLE_ASSOCIATED_TRANSFER_SETTING: ErrorCode =
    ErrorCode::new(
        400,
        "UnsupportedOperation.RepeatEnableAssociatedTransferSetting",
    );
/// `UnsupportedOperation.UpdateAssociatedTransferRuleSetting`, HTTP 400.
pub const UNSUPPORTED_OPERATION_UPDATE_ASSOCIATED_TRANSFER_RULE_SETTING: ErrorCode = ErrorCode::new(
    400,
    "UnsupportedOperation.UpdateAssociatedTransferRuleSetting",
);
