targetScope = 'subscription'

@minLength(1)
@maxLength(64)
@description('Name of the azd environment; resources are named after it.')
param environmentName string

@description('Region of all resources. Must offer Flex Consumption.')
param location string

@description('The Dataverse environment, such as https://contoso.crm.dynamics.com')
param dataverseUrl string

@description('Node.js of the Function App.')
@allowed(['22', '24'])
param nodeVersion string = '24'

@description('Adds a second storage account with shared keys for Partner Center\'s Azure Table destination. Off unless HTTPS cannot be used.')
param leadTableAccount bool = false

@description('Settings of the app by name, as README.md, docs/operations-follow-up.md and docs/operations.md list them. Empty values mean the default.')
param settings object = {}

@secure()
@description('SMTP server for notices, smtps://user:password@host. Without it no mails are sent.')
param mailUrl string = ''

@secure()
@description('Headers for the OpenTelemetry collector, name=value,name=value. They often hold its key.')
param otlpHeaders string = ''

var token = toLower(uniqueString(subscription().id, environmentName, location))
var tags = { 'azd-env-name': environmentName }

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module leads 'app/leads.bicep' = {
  name: 'leads'
  scope: group
  params: {
    location: location
    tags: tags
    token: token
    dataverseUrl: dataverseUrl
    nodeVersion: nodeVersion
    leadTableAccount: leadTableAccount
    settings: settings
    mailUrl: mailUrl
    otlpHeaders: otlpHeaders
  }
}

output AZURE_LOCATION string = location
output LEADS_HOST_NAME string = leads.outputs.hostName
output LEADS_IDENTITY_CLIENT_ID string = leads.outputs.identityClientId
